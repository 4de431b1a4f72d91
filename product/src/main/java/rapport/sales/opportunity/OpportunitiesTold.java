package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.RecordsTold;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;

/// Deals, as the history of a company calls them.
@Component
class OpportunitiesTold implements RecordsTold {
    private final DSLContext db;

    OpportunitiesTold(DSLContext db) {
        this.db = db;
    }

    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public Map<UUID, Named> named(Collection<UUID> ids, Viewer viewer) {
        return db.select(OPPORTUNITY.ID, OPPORTUNITY.NAME)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.in(ids.stream().map(OpportunityId::new).toList()))
                .and(OpportunitySight.of(viewer))
                .fetchMap(
                        row -> row.value1().value(), row -> new Named(row.value2(), "/opportunities/" + row.value1()));
    }
}
