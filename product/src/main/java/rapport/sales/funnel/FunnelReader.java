package rapport.sales.funnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.StageId;
import rapport.sales.opportunity.OpportunitySight;

/// Counts deals and their steps, as far as the viewer may see them.
@Component
@Transactional(readOnly = true)
class FunnelReader {
    private static final Field<Integer> STAYED = STEP.STAYED.div(inline(86_400));
    private static final Field<Integer> TOOK = field(
            "coalesce(date_part('day', {0} - {1}), 0)::int",
            Integer.class, OPPORTUNITY.CLOSED_AT, OPPORTUNITY.CREATED_AT);

    private final DSLContext db;

    FunnelReader(DSLContext db) {
        this.db = db;
    }

    /// The deals that were begun in the time.
    List<Alike> begun(Question question, Viewer viewer) {
        return db.select(
                        OPPORTUNITY.REACHED,
                        OPPORTUNITY.STAGE_ID,
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.CURRENCY,
                        count(),
                        sum(OPPORTUNITY.AMOUNT))
                .from(OPPORTUNITY)
                .where(among(question, viewer))
                .and(within(OPPORTUNITY.CREATED_AT, question, viewer))
                .groupBy(OPPORTUNITY.REACHED, OPPORTUNITY.STAGE_ID, OPPORTUNITY.STANDING, OPPORTUNITY.CURRENCY)
                .fetch(row -> new Alike(
                        stages(row.value1()), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /// How long deals stood in the stages that they left in the time.
    Map<StageId, Stays> stays(Question question, Viewer viewer) {
        return db
                .select(STEP.FROM_STAGE_ID, STAYED, count())
                .from(STEP)
                .where(STEP.PIPELINE_ID.eq(question.pipeline().id()))
                .and(STEP.FROM_STAGE_ID.isNotNull())
                .and(within(STEP.AT, question, viewer))
                .and(
                        question.owner() == null && OpportunitySight.seesAll(viewer)
                                ? noCondition()
                                : STEP.OPPORTUNITY_ID.in(
                                        select(OPPORTUNITY.ID).from(OPPORTUNITY).where(among(question, viewer))))
                .groupBy(STEP.FROM_STAGE_ID, STAYED)
                .stream()
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(
                                row -> row,
                                Collectors.collectingAndThen(
                                        toMap(row -> row.value2(), row -> (long) row.value3()), Stays::of))));
    }

    /// The deals that were closed in the time, and those that are open now.
    Closings closed(Question question, Viewer viewer) {
        return new Closings(db.select(
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.CURRENCY,
                        TOOK,
                        OPPORTUNITY.LOSS_REASON_ID,
                        count(),
                        sum(OPPORTUNITY.AMOUNT))
                .from(OPPORTUNITY)
                .where(among(question, viewer))
                .and(OPPORTUNITY.CLOSED_AT.isNull().or(within(OPPORTUNITY.CLOSED_AT, question, viewer)))
                .groupBy(OPPORTUNITY.STANDING, OPPORTUNITY.CURRENCY, TOOK, OPPORTUNITY.LOSS_REASON_ID)
                .fetch(row -> new Closed(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }

    private static Condition among(Question question, Viewer viewer) {
        Condition theirs = question.owner() == null ? noCondition() : OPPORTUNITY.OWNER_ID.eq(question.owner());
        return OPPORTUNITY.PIPELINE_ID.eq(question.pipeline().id()).and(theirs).and(OpportunitySight.of(viewer));
    }

    /// Holds for every moment where the time has no ends, so that it can be one of two ways.
    private static Condition within(Field<Instant> moment, Question question, Viewer viewer) {
        LocalDate from = question.days().from();
        LocalDate until = question.days().until();
        ZoneId zone = viewer.formats().zone();
        return (from == null
                        ? trueCondition()
                        : moment.ge(from.atStartOfDay(zone).toInstant()))
                .and(
                        until == null
                                ? trueCondition()
                                : moment.lt(until.atStartOfDay(zone).toInstant()));
    }

    private static Set<StageId> stages(UUID[] ids) {
        return Arrays.stream(ids).map(StageId::new).collect(Collectors.toSet());
    }
}
