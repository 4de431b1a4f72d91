package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.work.AttachedRecords;

/// Deals, as the work about them calls them.
@Component
class WorkOnOpportunities implements AttachedRecords {
    private final DSLContext db;

    WorkOnOpportunities(DSLContext db) {
        this.db = db;
    }

    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public Map<UUID, Attached> named(Collection<UUID> ids, Viewer viewer) {
        return db.select(OPPORTUNITY.ID, OPPORTUNITY.NAME, OPPORTUNITY.PARTY_ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.in(ids.stream().map(OpportunityId::new).toList()))
                .and(OpportunitySight.of(viewer))
                .fetchMap(
                        row -> row.value1().value(),
                        row -> new Attached(row.value2(), "/opportunities/" + row.value1(), row.value3()));
    }
}
