package rapport.expressions;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;

/// What [Facts] calculates, in SQL. A quotient is taken to eleven decimals, cut, and rounded to ten: the database's own
/// division decides by itself how many decimals it gives.
final class SqlFacts {
    private static final String QUOTIENT = "round(div({0} * 100000000000, nullif({1}, 0)) * 0.00000000001, 10)";

    private SqlFacts() {}

    static Field<?> calculated(Value.Calculated.Operator operator, Field<?> a, Field<?> b) {
        return switch (operator) {
            case PLUS -> number("({0} + {1})", a, b);
            case MINUS -> number("({0} - {1})", a, b);
            case TIMES -> number("({0} * {1})", a, b);
            case DIVIDED_BY -> number(QUOTIENT, a, b);
        };
    }

    static Field<?> of(Value.Fact fact, Field<?> of, Now now) {
        return switch (fact) {
            case LENGTH -> number("length({0})::numeric", of);
            case YEAR -> number("extract(year from {0})", of);
            case MONTH -> number("extract(month from {0})", of);
            case DAY -> number("extract(day from {0})", of);
            case DAY_OF_MOMENT ->
                field(
                        "({0} at time zone {1})::date",
                        LocalDate.class, of, inline(now.zone().getId()));
            case AMOUNT, CURRENCY, ROUNDED, DAYS_BETWEEN, HOURS_BETWEEN, YEARS_BETWEEN ->
                throw new IllegalStateException(fact + " is not of one field");
        };
    }

    static Field<?> between(Value.Fact fact, Field<?> a, Field<?> b) {
        return switch (fact) {
            case ROUNDED -> number("round({0}, {1}::int)", a, b);
            case DAYS_BETWEEN -> number("({1} - {0})::numeric", a, b);
            case HOURS_BETWEEN ->
                number(QUOTIENT, number("extract(epoch from {1} - {0})", a, b), inline(BigDecimal.valueOf(3600)));
            case YEARS_BETWEEN ->
                number(
                        "(extract(year from {1}) - extract(year from {0}) - case when extract(month from {1}) * 100 +"
                                + " extract(day from {1}) < extract(month from {0}) * 100 + extract(day from {0})"
                                + " then 1 else 0 end)",
                        a, b);
            case AMOUNT, CURRENCY, LENGTH, YEAR, MONTH, DAY, DAY_OF_MOMENT ->
                throw new IllegalStateException(fact + " is of one");
        };
    }

    static Field<?> moved(Field<?> date, Span span) {
        return field(
                "case when {0} between {1} and {2} then ({0} + make_interval(months => {3}, days => {4}))::date end",
                LocalDate.class,
                date,
                inline(Facts.FIRST_MOVED),
                inline(Facts.LAST_MOVED),
                inline(span.months()),
                inline(span.days()));
    }

    private static Field<BigDecimal> number(String sql, Field<?>... of) {
        return field(sql, BigDecimal.class, (Object[]) of);
    }
}
