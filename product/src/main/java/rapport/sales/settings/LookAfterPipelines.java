package rapport.sales.settings;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static rapport.sales.db.Tables.PIPELINE;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.sales.PipelineId;
import rapport.sales.opportunity.DealsInStages;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Pipelines;
import rapport.web.NotFound;

/// Adds, renames and retires pipelines. One always stays, and none is retired while a deal is open in it.
@Service
@Transactional
class LookAfterPipelines {
    static final int LONGEST = 60;

    private final DSLContext db;
    private final Pipelines pipelines;
    private final DealsInStages deals;
    private final LookAfterStages stages;
    private final Clock clock;

    LookAfterPipelines(DSLContext db, Pipelines pipelines, DealsInStages deals, LookAfterStages stages, Clock clock) {
        this.db = db;
        this.pipelines = pipelines;
        this.deals = deals;
        this.stages = stages;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(String typed) {
        String name = CleanText.of(typed);
        String problem = problem(name, null);
        if (problem.isEmpty()) {
            PipelineId made = db.insertInto(PIPELINE)
                    .set(PIPELINE.NAME, name)
                    .set(
                            PIPELINE.POSITION,
                            db.select(coalesce(max(PIPELINE.POSITION), 0).plus(1))
                                    .from(PIPELINE)
                                    .fetchSingle()
                                    .value1())
                    .returning(PIPELINE.ID)
                    .fetchSingle(PIPELINE.ID);
            stages.begin(made);
            pipelines.changing();
        }
        return problem;
    }

    String rename(PipelineId id, String typed) {
        Pipeline pipeline = find(id);
        String name = CleanText.of(typed);
        String problem = problem(name, pipeline);
        if (problem.isEmpty()) {
            db.update(PIPELINE)
                    .set(PIPELINE.NAME, name)
                    .where(PIPELINE.ID.eq(id))
                    .execute();
            pipelines.changing();
        }
        return problem;
    }

    String retire(PipelineId id) {
        Pipeline pipeline = find(id);
        db.execute("select pg_advisory_xact_lock(hashtext('sales.pipeline'))");
        if (pipelines.open().size() < 2) {
            return "One pipeline has to stay. Add another one first.";
        }
        int open = deals.openIn(id);
        if (open > 0) {
            return "“" + pipeline.name() + "” still has " + open + " open deals. Close them, or move them to another"
                    + " pipeline, and then retire it.";
        }
        db.update(PIPELINE)
                .set(PIPELINE.RETIRED_AT, clock.instant())
                .where(PIPELINE.ID.eq(id))
                .execute();
        pipelines.changing();
        return "";
    }

    private String problem(String name, @org.jspecify.annotations.Nullable Pipeline self) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "A pipeline has a name of at most 60 characters.";
        }
        return pipelines.open().stream()
                        .anyMatch(one -> !one.equals(self) && one.name().equalsIgnoreCase(name))
                ? "There is a pipeline “" + name + "” already."
                : "";
    }

    private Pipeline find(PipelineId id) {
        return pipelines.find(id).orElseThrow(() -> new NotFound("There is no such pipeline."));
    }
}
