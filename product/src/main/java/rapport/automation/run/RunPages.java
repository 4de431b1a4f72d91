package rapport.automation.run;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.automation.db.Tables.LINE;
import static rapport.automation.db.Tables.PLAN;
import static rapport.automation.db.Tables.RUN;
import static rapport.automation.db.Tables.VERSION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.automation.PlannedRecords;
import rapport.automation.StepKind;
import rapport.automation.plan.Course;
import rapport.automation.plan.CourseText;
import rapport.automation.plan.Offered;
import rapport.automation.plan.Plans;
import rapport.automation.run.RunsShown.LineShown;
import rapport.automation.run.RunsShown.RunShown;

/// Reads the runs with a record: what was done when, what comes next, and why one stopped.
@Component
@Transactional(readOnly = true)
class RunPages {
    private static final int MOST = 10;

    private record Line(LineOutcome outcome, String sentence, String link, Instant at) {}

    private static final Field<List<Line>> LINES = multiset(select(LINE.OUTCOME, LINE.SENTENCE, LINE.LINK, LINE.AT)
                    .from(LINE)
                    .where(LINE.RUN_ID.eq(RUN.ID))
                    .orderBy(LINE.POSITION))
            .convertFrom(rows -> rows.map(Records.mapping(Line::new)));
    private static final Field<String> STARTER =
            Owners.nameOf(field("{0}", OwnerId.class, RUN.ACCOUNT_ID)).as("starter");

    private final DSLContext db;
    private final Plans plans;
    private final Offered offered;
    private final Clock clock;

    RunPages(DSLContext db, Plans plans, Offered offered, Clock clock) {
        this.db = db;
        this.plans = plans;
        this.offered = offered;
        this.clock = clock;
    }

    RunsShown of(PlannedRecords records, UUID record, boolean editable, String problem, Viewer viewer) {
        List<RunShown> runs = db.select(RUN.fields())
                .select(PLAN.NAME, VERSION.STEPS, LINES, STARTER)
                .from(RUN)
                .join(PLAN)
                .on(PLAN.ID.eq(RUN.PLAN_ID))
                .join(VERSION)
                .on(VERSION.ID.eq(RUN.VERSION_ID))
                .where(RUN.RECORD_ID.eq(record))
                .orderBy(RUN.ID.desc())
                .limit(MOST)
                .fetch(row -> shown(row, records, viewer));
        return new RunsShown(
                "/records/" + records.recordKind() + "/" + record + "/runs",
                editable
                        ? plans.beginning(records.recordKind(), viewer).stream()
                                .map(plan -> new RunsShown.Choice(plan.id().toString(), plan.name()))
                                .toList()
                        : List.of(),
                runs,
                editable,
                problem);
    }

    private RunShown shown(Record row, PlannedRecords records, Viewer viewer) {
        Instant now = clock.instant();
        RunState state = row.get(RUN.STATE);
        return new RunShown(
                row.get(RUN.ID).toString(),
                row.get(PLAN.NAME),
                state,
                (row.get(RUN.BY_RULE) ? "Began by its rule " : "Started by " + row.get(STARTER) + " ")
                        + viewer.formats().ago(row.get(RUN.STARTED_AT), now),
                state.isOpen() ? next(row, records, viewer) : "",
                row.get(RUN.WHY).isEmpty() ? row.get(RUN.HINT) : row.get(RUN.WHY),
                row.get(LINES).stream()
                        .map(line -> new LineShown(
                                line.sentence(),
                                line.outcome() == LineOutcome.DONE,
                                line.link(),
                                viewer.formats().ago(line.at(), now),
                                viewer.formats().dateTime(line.at())))
                        .toList());
    }

    private String next(Record row, PlannedRecords records, Viewer viewer) {
        Course course = CourseText.read(row.get(VERSION.STEPS));
        String step = course.at(row.get(RUN.POSITION))
                .flatMap(one -> offered.kind(one.kind()).map((StepKind kind) -> kind.sentence(one.settings(), records)))
                .orElse("The end");
        Instant due = Objects.requireNonNull(row.get(RUN.DUE_AT));
        return step + (due.isAfter(clock.instant()) ? ", on " + viewer.formats().dateTime(due) : "");
    }
}
