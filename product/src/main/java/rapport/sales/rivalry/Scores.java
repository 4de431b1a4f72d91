package rapport.sales.rivalry;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.RIVAL;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.sales.CompetitorId;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.Phase;

/// Counts how we do against competitors.
@Component
class Scores {
    private final DSLContext db;

    Scores(DSLContext db) {
        this.db = db;
    }

    /// Of one against whom no deal stands there is none.
    Map<CompetitorId, Score> of(Collection<CompetitorId> competitors, Viewer viewer) {
        return db.select(
                        RIVAL.COMPETITOR_ID,
                        count().filterWhere(OPPORTUNITY.STANDING.eq(inline(Phase.OPEN))),
                        count().filterWhere(OPPORTUNITY.STANDING.eq(inline(Phase.WON))),
                        count().filterWhere(OPPORTUNITY.STANDING.eq(inline(Phase.LOST))),
                        count().filterWhere(OPPORTUNITY.LOST_TO_ID.eq(RIVAL.COMPETITOR_ID)))
                .from(RIVAL)
                .join(OPPORTUNITY)
                .on(OPPORTUNITY.ID.eq(RIVAL.OPPORTUNITY_ID))
                .where(RIVAL.COMPETITOR_ID.in(competitors))
                .and(OpportunitySight.of(viewer))
                .groupBy(RIVAL.COMPETITOR_ID)
                .fetchMap(
                        RIVAL.COMPETITOR_ID, row -> new Score(row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
