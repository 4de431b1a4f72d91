package rapport.customers;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.customers.db.Tables.PARTY;

import org.jooq.Condition;
import org.jooq.Field;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.customers.db.tables.Party;

/// Which parties a viewer may see or do something with. Finding is the permission check: whoever
/// reads parties asks here for the condition.
public final class PartySight {
    private PartySight() {}

    /// Those that the viewer may see, of any kind.
    public static Condition of(Viewer viewer) {
        return of(PARTY, viewer, Right.READ);
    }

    public static Condition of(Party party, Viewer viewer) {
        return of(party, viewer, Right.READ);
    }

    /// Those of one kind with which the viewer may do something.
    public static Condition of(PartyKind kind, Viewer viewer, Right right) {
        return viewer.rights().sight(kind.recordKind(), right).over(PARTY.ID, PARTY.OWNER_ID);
    }

    /// Of parties whose ids stand in a column of another table: those that the viewer may see.
    public static Condition among(Field<PartyId> ids, Viewer viewer) {
        return among(ids, viewer.rights());
    }

    /// The same, with which the viewer may do something.
    public static Condition among(Field<PartyId> ids, Viewer viewer, Right right) {
        var party = PARTY.as("reached");
        Condition reached = of(party, viewer, right);
        return viewer.isAdministrator()
                ? trueCondition()
                : exists(selectOne().from(party).where(party.ID.eq(ids)).and(reached));
    }

    public static Condition among(Field<PartyId> ids, Rights rights) {
        var party = PARTY.as("seen");
        Condition seen = of(party, rights, Right.READ);
        return seesEverybody(rights)
                ? trueCondition()
                : exists(selectOne().from(party).where(party.ID.eq(ids)).and(seen));
    }

    /// Of the same, the people, whether the viewer may see them or not.
    public static Condition people(Field<PartyId> ids) {
        var party = PARTY.as("somebody");
        return exists(selectOne().from(party).where(party.ID.eq(ids)).and(party.KIND.eq(inline(PartyKind.PERSON))));
    }

    public static boolean seesEverybody(Viewer viewer) {
        return seesEverybody(viewer.rights());
    }

    public static boolean seesEverybody(Rights rights) {
        return rights.sight(CustomerKinds.PERSON, Right.READ).all()
                && rights.sight(CustomerKinds.ORGANISATION, Right.READ).all();
    }

    public static Condition of(Party party, Viewer viewer, Right right) {
        return of(party, viewer.rights(), right);
    }

    public static Condition of(Party party, Rights rights, Right right) {
        Sight people = rights.sight(CustomerKinds.PERSON, right);
        Sight organisations = rights.sight(CustomerKinds.ORGANISATION, right);
        Condition amongPeople = people.over(party.ID, party.OWNER_ID);
        if (people.equals(organisations)) {
            return amongPeople;
        }
        Condition isOrganisation = party.KIND.eq(inline(PartyKind.ORGANISATION));
        return isOrganisation
                .and(organisations.over(party.ID, party.OWNER_ID))
                .or(isOrganisation.not().and(amongPeople));
    }
}
