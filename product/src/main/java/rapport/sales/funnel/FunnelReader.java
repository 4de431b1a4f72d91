package rapport.sales.funnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STEP;
import static rapport.sales.db.Tables.TALLY;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.LossReasonId;
import rapport.sales.StageId;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.Phase;

/// Counts deals and their steps, as far as the viewer may see them. For whoever sees everybody's and asks for all of
/// them, whole months come from what is added up already, and only the days beside them from the records.
@Component
@Transactional(readOnly = true)
class FunnelReader {
    private static final Field<Long> ONE = inline(1L).as(TALLY.DEALS);
    private static final Field<Integer> STAYED = STEP.STAYED.div(inline(86_400)).as(TALLY.DAYS);
    private static final Field<Integer> TOOK = field(
                    "coalesce(date_part('day', {0} - {1}), 0)::int",
                    Integer.class, OPPORTUNITY.CLOSED_AT, OPPORTUNITY.CREATED_AT)
            .as(TALLY.DAYS);
    private static final String COUNTED = "counted";

    private final DSLContext db;

    FunnelReader(DSLContext db) {
        this.db = db;
    }

    /// The deals that were begun in the time.
    List<Alike> begun(Question question, Viewer viewer) {
        Table<Record6<UUID[], StageId, Phase, String, Long, BigDecimal>> deals = counted(
                question,
                viewer,
                months -> select(
                                TALLY.REACHED,
                                TALLY.STAGE_ID,
                                TALLY.STANDING,
                                TALLY.CURRENCY,
                                TALLY.DEALS,
                                TALLY.AMOUNT)
                        .from(TALLY)
                        .where(tallied("BEGUN", question))
                        .and(months.whole(TALLY.MONTH)),
                (moments, _) -> select(
                                OPPORTUNITY.REACHED,
                                OPPORTUNITY.STAGE_ID,
                                OPPORTUNITY.STANDING,
                                OPPORTUNITY.CURRENCY,
                                ONE,
                                OPPORTUNITY.AMOUNT)
                        .from(OPPORTUNITY)
                        .where(among(question, viewer))
                        .and(moments.apply(OPPORTUNITY.CREATED_AT)));
        var reached = of(deals, TALLY.REACHED);
        var stage = of(deals, TALLY.STAGE_ID);
        var standing = of(deals, TALLY.STANDING);
        var currency = of(deals, TALLY.CURRENCY);
        return db.select(reached, stage, standing, currency, many(deals), sum(of(deals, TALLY.AMOUNT)))
                .from(deals)
                .groupBy(reached, stage, standing, currency)
                .fetch(row -> new Alike(
                        stages(row.value1()), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /// How long deals stood in the stages that they left in the time.
    Map<StageId, Stays> stays(Question question, Viewer viewer) {
        Table<Record3<StageId, Integer, Long>> left = counted(
                question,
                viewer,
                months -> select(TALLY.STAGE_ID, TALLY.DAYS, TALLY.DEALS)
                        .from(TALLY)
                        .where(tallied("LEFT", question))
                        .and(months.whole(TALLY.MONTH)),
                (moments, _) -> select(STEP.FROM_STAGE_ID.as(TALLY.STAGE_ID), STAYED, ONE)
                        .from(STEP)
                        .where(STEP.PIPELINE_ID.eq(question.pipeline().id()))
                        .and(STEP.FROM_STAGE_ID.isNotNull())
                        .and(moments.apply(STEP.AT))
                        .and(
                                isOfAll(question, viewer)
                                        ? noCondition()
                                        : STEP.OPPORTUNITY_ID.in(select(OPPORTUNITY.ID)
                                                .from(OPPORTUNITY)
                                                .where(among(question, viewer)))));
        var stage = of(left, TALLY.STAGE_ID);
        var days = of(left, TALLY.DAYS);
        return db.select(stage, days, many(left)).from(left).groupBy(stage, days).stream()
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(
                                row -> row,
                                Collectors.collectingAndThen(
                                        toMap(row -> row.value2(), row -> row.value3()), Stays::of))));
    }

    /// The deals that were closed in the time, and those that are open now.
    Closings closed(Question question, Viewer viewer) {
        Table<Record6<Phase, String, Integer, LossReasonId, Long, BigDecimal>> deals = counted(
                question,
                viewer,
                months -> select(
                                TALLY.STANDING,
                                TALLY.CURRENCY,
                                coalesce(TALLY.DAYS, 0).as(TALLY.DAYS),
                                TALLY.LOSS_REASON_ID,
                                TALLY.DEALS,
                                TALLY.AMOUNT)
                        .from(TALLY)
                        .where(tallied("CLOSED", question))
                        .and(TALLY.MONTH.isNull().or(months.whole(TALLY.MONTH))),
                (moments, all) -> select(
                                OPPORTUNITY.STANDING,
                                OPPORTUNITY.CURRENCY,
                                TOOK,
                                OPPORTUNITY.LOSS_REASON_ID,
                                ONE,
                                OPPORTUNITY.AMOUNT)
                        .from(OPPORTUNITY)
                        .where(among(question, viewer))
                        .and(
                                all
                                        ? OPPORTUNITY.CLOSED_AT.isNull().or(moments.apply(OPPORTUNITY.CLOSED_AT))
                                        : moments.apply(OPPORTUNITY.CLOSED_AT)));
        var standing = of(deals, TALLY.STANDING);
        var currency = of(deals, TALLY.CURRENCY);
        var days = of(deals, TALLY.DAYS);
        var reason = of(deals, TALLY.LOSS_REASON_ID);
        return new Closings(db.select(standing, currency, days, reason, many(deals), sum(of(deals, TALLY.AMOUNT)))
                .from(deals)
                .groupBy(standing, currency, days, reason)
                .fetch(row -> new Closed(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }

    /// Records of the moments that are asked for.
    @FunctionalInterface
    private interface Records<R extends Record> {
        /// @param all whether nothing of them is added up already
        Select<R> of(Function<Field<Instant>, Condition> moments, boolean all);
    }

    private static <R extends Record> Table<R> counted(
            Question question, Viewer viewer, Function<Months, Select<R>> tallied, Records<R> records) {
        Months months = Months.of(question.days(), viewer.formats().zone());
        if (!isOfAll(question, viewer) || !months.any()) {
            return records.of(months::all, true).asTable(COUNTED);
        }
        Select<R> whole = tallied.apply(months);
        return months.only()
                ? whole.asTable(COUNTED)
                : whole.unionAll(records.of(months::beside, false)).asTable(COUNTED);
    }

    private static boolean isOfAll(Question question, Viewer viewer) {
        return question.owner() == null && OpportunitySight.seesAll(viewer);
    }

    private static Condition tallied(String figure, Question question) {
        return TALLY.FIGURE
                .eq(inline(figure))
                .and(TALLY.PIPELINE_ID.eq(question.pipeline().id()));
    }

    private static <T> Field<T> of(Table<?> counted, Field<T> column) {
        return Objects.requireNonNull(counted.field(column));
    }

    private static Field<Long> many(Table<?> counted) {
        return sum(of(counted, TALLY.DEALS)).cast(Long.class);
    }

    private static Condition among(Question question, Viewer viewer) {
        Condition theirs = question.owner() == null ? noCondition() : OPPORTUNITY.OWNER_ID.eq(question.owner());
        return OPPORTUNITY.PIPELINE_ID.eq(question.pipeline().id()).and(theirs).and(OpportunitySight.of(viewer));
    }

    private static Set<StageId> stages(UUID[] ids) {
        return Arrays.stream(ids).map(StageId::new).collect(Collectors.toSet());
    }
}
