package rapport.sales.opportunity;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STEP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.sales.OpportunityId;
import rapport.sales.StageId;
import rapport.sales.opportunity.OpportunityPage.StepShown;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import rapport.web.Formats;

/// Tells the steps of a deal, the last first.
@Component
class PastSteps {
    private static final int MOST = 50;
    private static final Field<String> WHO =
            Owners.nameOf(field("{0}", OPPORTUNITY.OWNER_ID.getDataType(), STEP.MOVED_BY));

    private final DSLContext db;
    private final Pipelines pipelines;
    private final Clock clock;

    PastSteps(DSLContext db, Pipelines pipelines, Clock clock) {
        this.db = db;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    /// Of a deal that the viewer sees.
    List<StepShown> of(OpportunityId id, Viewer viewer) {
        Instant now = clock.instant();
        return db.select(STEP.AT, STEP.WHAT, STEP.TO_STAGE_ID, STEP.FROM_STAGE_ID, STEP.FROM_VALUE, STEP.TO_VALUE, WHO)
                .from(STEP)
                .where(STEP.OPPORTUNITY_ID.eq(id))
                .orderBy(STEP.AT.desc(), STEP.ID.desc())
                .limit(MOST)
                .fetch(row -> new StepShown(
                        what(row, viewer.formats()),
                        row.get(WHO),
                        viewer.formats().ago(row.get(STEP.AT), now),
                        viewer.formats().dateTime(row.get(STEP.AT))));
    }

    private String what(Record row, Formats formats) {
        return switch (row.get(STEP.WHAT)) {
            case BEGUN -> "Begun in " + name(row.get(STEP.TO_STAGE_ID));
            case STAGE -> name(row.get(STEP.FROM_STAGE_ID)) + " → " + name(row.get(STEP.TO_STAGE_ID));
            case WON -> "Won from " + name(row.get(STEP.FROM_STAGE_ID));
            case LOST -> "Lost from " + name(row.get(STEP.FROM_STAGE_ID));
            case REOPENED -> "Reopened in " + name(row.get(STEP.TO_STAGE_ID));
            case AMOUNT ->
                "Amount: " + AmountReading.told(row.get(STEP.FROM_VALUE), formats) + " → "
                        + AmountReading.told(row.get(STEP.TO_VALUE), formats);
            case EXPECTED ->
                "Expected close: " + day(row.get(STEP.FROM_VALUE), formats) + " → "
                        + day(row.get(STEP.TO_VALUE), formats);
        };
    }

    private String name(StageId stage) {
        return pipelines.find(stage).map(Stage::name).orElse("a stage");
    }

    private static String day(String kept, Formats formats) {
        return kept.isEmpty() ? "open" : formats.date(LocalDate.parse(kept));
    }
}
