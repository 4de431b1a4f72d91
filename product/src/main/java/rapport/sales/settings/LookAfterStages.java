package rapport.sales.settings;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static rapport.sales.db.Tables.STAGE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.PipelineId;
import rapport.sales.StageId;
import rapport.sales.opportunity.DealsInStages;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import rapport.web.NotFound;

/// Adds, changes, reorders and removes stages. A stage with deals is removed only with a word about where they go; one
/// that was ever used is retired, for the history of deals names it.
@Service
@Transactional
class LookAfterStages {
    private static final List<StageForm> FIRST = List.of(
            new StageForm("Qualify", 10, 14, 0),
            new StageForm("Propose", 50, 21, 4),
            new StageForm("Negotiate", 75, 14, 6));

    private final DSLContext db;
    private final Pipelines pipelines;
    private final DealsInStages deals;
    private final Clock clock;

    LookAfterStages(DSLContext db, Pipelines pipelines, DealsInStages deals, Clock clock) {
        this.db = db;
        this.pipelines = pipelines;
        this.deals = deals;
        this.clock = clock;
    }

    /// The stages with which a new pipeline begins.
    void begin(PipelineId pipeline) {
        FIRST.forEach(stage -> insert(pipeline, stage));
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(PipelineId id, StageForm form) {
        Pipeline pipeline = pipeline(id);
        String problem = problem(form, pipeline, null);
        if (problem.isEmpty()) {
            insert(id, form);
            pipelines.changing();
        }
        return problem;
    }

    String change(StageId id, StageForm form) {
        Stage stage = stage(id);
        String problem = problem(form, pipeline(stage.pipeline()), id);
        if (problem.isEmpty()) {
            db.update(STAGE)
                    .set(STAGE.NAME, form.name())
                    .set(STAGE.PROBABILITY, form.probability())
                    .set(STAGE.USUAL_DAYS, form.usualDays())
                    .set(STAGE.HUE, form.hue())
                    .where(STAGE.ID.eq(id))
                    .execute();
            pipelines.changing();
        }
        return problem;
    }

    /// One place towards the beginning, or towards the end.
    void move(StageId id, boolean earlier) {
        List<StageId> order = new ArrayList<>(
                pipeline(stage(id).pipeline()).open().stream().map(Stage::id).toList());
        int at = order.indexOf(id);
        int to = earlier ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, at, to);
        for (int position = 0; position < order.size(); position++) {
            db.update(STAGE)
                    .set(STAGE.POSITION, position + 1)
                    .where(STAGE.ID.eq(order.get(position)))
                    .execute();
        }
        pipelines.changing();
    }

    /// @param into where its open deals go; empty where nobody has said so
    String remove(StageId id, Optional<StageId> into, Viewer by) {
        Stage stage = stage(id);
        List<Stage> others = pipeline(stage.pipeline()).open().stream()
                .filter(one -> !one.id().equals(id))
                .toList();
        if (others.isEmpty()) {
            return "A pipeline needs a stage. Add another one first.";
        }
        int open = deals.openIn(id);
        Optional<Stage> target = into.flatMap(
                to -> others.stream().filter(one -> one.id().equals(to)).findFirst());
        if (open > 0 && target.isEmpty()) {
            return "Say where the " + open + " open deals of “" + stage.name() + "” go.";
        }
        target.ifPresent(to -> deals.moveAll(id, to.id(), by));
        if (deals.everIn(id)) {
            db.update(STAGE)
                    .set(STAGE.RETIRED_AT, clock.instant())
                    .where(STAGE.ID.eq(id))
                    .execute();
        } else {
            db.deleteFrom(STAGE).where(STAGE.ID.eq(id)).execute();
        }
        pipelines.changing();
        return "";
    }

    private void insert(PipelineId pipeline, StageForm form) {
        int last = db.select(coalesce(max(STAGE.POSITION), 0))
                .from(STAGE)
                .where(STAGE.PIPELINE_ID.eq(pipeline))
                .fetchSingle()
                .value1();
        db.insertInto(STAGE)
                .set(STAGE.PIPELINE_ID, pipeline)
                .set(STAGE.NAME, form.name())
                .set(STAGE.POSITION, last + 1)
                .set(STAGE.PROBABILITY, form.probability())
                .set(STAGE.USUAL_DAYS, form.usualDays())
                .set(STAGE.HUE, form.hue())
                .execute();
    }

    private static String problem(StageForm form, Pipeline pipeline, @Nullable StageId self) {
        boolean taken = pipeline.open().stream()
                .anyMatch(one -> !one.id().equals(self) && one.name().equalsIgnoreCase(form.name()));
        return taken ? "This pipeline has a stage “" + form.name() + "” already." : form.problem();
    }

    private Pipeline pipeline(PipelineId id) {
        return pipelines.find(id).orElseThrow(() -> new NotFound("There is no such pipeline."));
    }

    private Stage stage(StageId id) {
        return pipelines
                .find(id)
                .filter(stage -> !stage.retired())
                .orElseThrow(() -> new NotFound("There is no such stage."));
    }
}
