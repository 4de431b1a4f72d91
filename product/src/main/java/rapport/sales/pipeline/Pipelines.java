package rapport.sales.pipeline;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.LOSS_REASON;
import static rapport.sales.db.Tables.PIPELINE;
import static rapport.sales.db.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;
import rapport.sales.LossReasonId;
import rapport.sales.PipelineId;
import rapport.sales.StageId;

/// All pipelines and loss reasons, remembered until they change on any node: every list and board asks for them.
@Component
public class Pipelines implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("pipelines", new UUID(0, 0));

    private record Known(List<Pipeline> pipelines, List<LossReason> reasons) {}

    private static final Field<List<Stage>> STAGES = multiset(select(
                            STAGE.ID,
                            STAGE.PIPELINE_ID,
                            STAGE.NAME,
                            STAGE.PROBABILITY,
                            STAGE.USUAL_DAYS,
                            STAGE.HUE,
                            field(STAGE.RETIRED_AT.isNotNull()))
                    .from(STAGE)
                    .where(STAGE.PIPELINE_ID.eq(PIPELINE.ID))
                    .orderBy(STAGE.POSITION, STAGE.ID))
            .convertFrom(rows -> rows.map(Records.mapping(Stage::new)));

    private final DSLContext db;
    private final Remembered<Known> known;

    Pipelines(DSLContext db) {
        this.db = db;
        this.known = new Remembered<>(() -> new Known(readPipelines(), readReasons()));
    }

    /// In their order, the retired ones among them.
    public List<Pipeline> all() {
        return known.get().pipelines();
    }

    /// Those in which a deal may begin.
    public List<Pipeline> open() {
        return all().stream().filter(pipeline -> !pipeline.retired()).toList();
    }

    public Optional<Pipeline> find(PipelineId id) {
        return all().stream().filter(pipeline -> pipeline.id().equals(id)).findFirst();
    }

    public Optional<Stage> find(StageId id) {
        return stages().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /// Of all pipelines, in their order.
    public Stream<Stage> stages() {
        return all().stream().flatMap(pipeline -> pipeline.stages().stream());
    }

    /// A stage as a list of several pipelines calls it.
    public String called(Stage stage) {
        return open().size() < 2
                ? stage.name()
                : find(stage.pipeline()).map(Pipeline::name).orElse("") + ": " + stage.name();
    }

    public List<LossReason> reasons() {
        return known.get().reasons();
    }

    public Optional<LossReason> find(LossReasonId id) {
        return reasons().stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    private List<Pipeline> readPipelines() {
        return db.select(PIPELINE.ID, PIPELINE.NAME, field(PIPELINE.RETIRED_AT.isNotNull()), STAGES)
                .from(PIPELINE)
                .orderBy(PIPELINE.POSITION, PIPELINE.ID)
                .fetch(Records.mapping(Pipeline::new));
    }

    private List<LossReason> readReasons() {
        return db.select(LOSS_REASON.ID, LOSS_REASON.NAME, field(LOSS_REASON.RETIRED_AT.isNotNull()))
                .from(LOSS_REASON)
                .orderBy(LOSS_REASON.ID)
                .fetch(Records.mapping(LossReason::new));
    }

    /// Whoever changes pipelines says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
        known.changing();
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        known.changed();
    }
}
