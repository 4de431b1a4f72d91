package rapport.network.chart;

import static org.jooq.impl.DSL.val;
import static rapport.network.db.Tables.BOND;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;

/// Reads who works for an organisation and who reports to whom, as far as the viewer may see it.
@Component
class ReportingLines {
    static final int MOST = 500;

    record Employed(PartyId person, String title, String department) {}

    /// @param id of the relationship
    record Line(UUID id, PartyId person, PartyId leader) {}

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
}
