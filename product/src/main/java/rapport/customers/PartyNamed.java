package rapport.customers;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.PARTY;

import org.jooq.Field;
import rapport.access.Rights;

/// What statements of other modules may show of a party that a column of theirs names, and that the viewer may see.
public final class PartyNamed {
    private PartyNamed() {}

    /// What it is called, for whoever has these rights.
    public static Field<String> name(Field<PartyId> id, Rights rights) {
        var named = PARTY.as("named");
        return field(select(FactSight.called(named, rights)).from(named).where(named.ID.eq(id)));
    }

    public static Field<PartyKind> kind(Field<PartyId> id) {
        var named = PARTY.as("named");
        return field(select(named.KIND).from(named).where(named.ID.eq(id)));
    }

    public static Field<String> city(Field<PartyId> id) {
        var named = PARTY.as("named");
        return field(select(named.CITY).from(named).where(named.ID.eq(id)));
    }

    public static Field<String> country(Field<PartyId> id) {
        var named = PARTY.as("named");
        return field(select(named.COUNTRY).from(named).where(named.ID.eq(id)));
    }
}
