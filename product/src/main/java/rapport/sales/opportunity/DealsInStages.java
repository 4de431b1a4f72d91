package rapport.sales.opportunity;

import static org.jooq.impl.DSL.count;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STEP;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.OpportunityId;
import rapport.sales.PipelineId;
import rapport.sales.StageId;
import rapport.sales.pipeline.Pipelines;

/// Which deals stand in a stage, whosever they are: for those who look after stages.
@Component
public class DealsInStages {
    private final DSLContext db;
    private final Pipelines pipelines;
    private final Steps steps;
    private final Clock clock;

    DealsInStages(DSLContext db, Pipelines pipelines, Steps steps, Clock clock) {
        this.db = db;
        this.pipelines = pipelines;
        this.steps = steps;
        this.clock = clock;
    }

    /// How many are open, by stage.
    public Map<StageId, Integer> open() {
        return db.select(OPPORTUNITY.STAGE_ID, count())
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.STANDING.eq(Phase.OPEN))
                .groupBy(OPPORTUNITY.STAGE_ID)
                .fetchMap(OPPORTUNITY.STAGE_ID, count());
    }

    public int openIn(StageId stage) {
        return db.fetchCount(OPPORTUNITY, OPPORTUNITY.STAGE_ID.eq(stage).and(OPPORTUNITY.STANDING.eq(Phase.OPEN)));
    }

    public int openIn(PipelineId pipeline) {
        return db.fetchCount(
                OPPORTUNITY, OPPORTUNITY.PIPELINE_ID.eq(pipeline).and(OPPORTUNITY.STANDING.eq(Phase.OPEN)));
    }

    /// Whether a deal stands in it, or ever went through it.
    public boolean everIn(StageId stage) {
        return db.fetchExists(OPPORTUNITY, OPPORTUNITY.STAGE_ID.eq(stage))
                || db.fetchExists(STEP, STEP.FROM_STAGE_ID.eq(stage).or(STEP.TO_STAGE_ID.eq(stage)));
    }

    /// Moves all open deals of a stage to another one, each with its step.
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveAll(StageId from, StageId to, Viewer by) {
        Instant now = clock.instant();
        List<OpportunityId> ids = db.select(OPPORTUNITY.ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.STAGE_ID.eq(from))
                .and(OPPORTUNITY.STANDING.eq(Phase.OPEN))
                .orderBy(OPPORTUNITY.ID)
                .forUpdate()
                .fetch(OPPORTUNITY.ID);
        steps.moved(ids, pipelines.find(to).orElseThrow(), by.id(), now);
    }
}
