package rapport.network;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.network.db.Tables.BOND;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;

/// Reads what belongs together with an organisation: everything that belongs to its uppermost owner, as far as the
/// viewer may see it.
@Component
public class Families {
    private static final int MOST = 500;

    /// @param parent null for the uppermost
    public record Belonging(PartyId organisation, @Nullable PartyId parent) {}

    private static final Field<PartyId> OTHER = field("b.other_id", BOND.OTHER_ID.getDataType());

    private final DSLContext db;

    Families(DSLContext db) {
        this.db = db;
    }

    /// The owner first; only itself where nothing else belongs, or where the viewer may not be told.
    @Transactional(readOnly = true)
    public List<Belonging> of(PartyId organisation, Viewer viewer) {
        if (!FactSight.of(PartyKind.ORGANISATION, viewer).shows(PartyField.of(RelationshipKind.SUBSIDIARY_OF))) {
            return List.of(new Belonging(organisation, null));
        }
        Condition seen = PartySight.among(OTHER, viewer);
        return db.resultQuery("""
                        with recursive up as (
                            select {0}::uuid as id, array[{0}::uuid] as path
                             union all
                            select b.other_id, path || b.other_id
                              from up
                              join network.bond b on b.party_id = up.id and b.kind = 'SUBSIDIARY_OF' and b.forwards
                               and b.until is null and {1}
                             where cardinality(path) < 20 and b.other_id <> all (path)),
                        down as (
                            (select id, null::uuid as parent, array[id] as path from up order by cardinality(path) desc limit 1)
                             union all
                            select b.other_id, down.id, path || b.other_id
                              from down
                              join network.bond b on b.party_id = down.id and b.kind = 'SUBSIDIARY_OF' and not b.forwards
                               and b.until is null and {1}
                             where cardinality(path) < 20 and b.other_id <> all (path))
                        select id as party_id, parent as other_id from down limit {2}
                        """, val(organisation.value()), seen, inline(MOST))
                .coerce(BOND.PARTY_ID, BOND.OTHER_ID)
                .fetch(Records.mapping(Belonging::new));
    }
}
