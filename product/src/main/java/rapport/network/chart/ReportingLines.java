package rapport.network.chart;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.network.db.Tables.BOND;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;

/// Reads who works for an organisation, who reports to whom, and what belongs to what, as far as
/// the viewer may see it.
@Component
class ReportingLines {
    static final int MOST = 500;

    record Employed(PartyId person, String title, String department) {}

    /// @param id of the relationship
    record Line(UUID id, PartyId person, PartyId leader) {}

    /// @param parent null for the uppermost
    record Belonging(PartyId organisation, @Nullable PartyId parent) {}

    private static final Field<PartyId> OTHER = field("b.other_id", BOND.OTHER_ID.getDataType());

    private final DSLContext db;

    ReportingLines(DSLContext db) {
        this.db = db;
    }

    List<Employed> of(PartyId organisation, Viewer viewer) {
        return db.select(BOND.OTHER_ID, BOND.TITLE, BOND.DEPARTMENT)
                .from(BOND)
                .where(BOND.PARTY_ID.eq(organisation))
                .and(BOND.KIND.eq(RelationshipKind.WORKS_FOR))
                .andNot(BOND.FORWARDS)
                .and(BOND.UNTIL.isNull())
                .and(PartySight.among(BOND.OTHER_ID, viewer))
                .orderBy(BOND.ID)
                .limit(MOST)
                .fetch(Records.mapping(Employed::new));
    }

    List<Line> lines(List<PartyId> people, Viewer viewer) {
        return lines("bond.party_id = any ({0})", people, viewer);
    }

    Optional<Line> lineOf(PartyId person, Viewer viewer) {
        return lines(List.of(person), viewer).stream().findFirst();
    }

    private List<Line> lines(String which, List<PartyId> people, Viewer viewer) {
        return db.select(BOND.ID, BOND.PARTY_ID, BOND.OTHER_ID)
                .from(BOND)
                .where(which, val(people.stream().map(PartyId::value).toArray(UUID[]::new)))
                .and(BOND.KIND.eq(RelationshipKind.REPORTS_TO))
                .and(BOND.FORWARDS)
                .and(BOND.UNTIL.isNull())
                .and(PartySight.among(BOND.OTHER_ID, viewer))
                .orderBy(BOND.ID)
                .fetch(Records.mapping(Line::new));
    }

    /// Everything that belongs to the uppermost owner of an organisation, the owner first.
    List<Belonging> family(PartyId organisation, Viewer viewer) {
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
