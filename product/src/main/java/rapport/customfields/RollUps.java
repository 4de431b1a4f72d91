package rapport.customfields;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import rapport.expressions.Expression;
import rapport.expressions.Now;
import rapport.expressions.Type;
import rapport.expressions.Word;

/// Says a roll-up as a word: a subquery over the related records that somebody may see.
///
/// @param of   what of each record is summed up; null where they are only counted
/// @param only which of them count; null for all
record RollUps(
        RelatedRecords.Rows rows,
        Summary summary,
        @Nullable Expression of,
        @Nullable Expression only) {

    Word word(CustomField field) {
        if (of == null) {
            return Word.count(
                    field.name(),
                    field.label(),
                    now -> over(now, field("count(*)", Long.class), noCondition()),
                    _ -> rows.unlessNone());
        }
        if (of.type() == Type.MONEY) {
            return Word.reckoned(
                    field.name(),
                    field.label(),
                    now -> ofOneCurrency(now, of, summed(of.field(now), BigDecimal.class)),
                    now -> ofOneCurrency(now, of, field("min({0})", String.class, of.currency(now))));
        }
        Expression value = of.withoutTimeOfDay();
        Class<?> type = value.type() == Type.DATE ? LocalDate.class : BigDecimal.class;
        return Word.reckoned(
                field.name(),
                field.label(),
                value.type(),
                now -> over(now, summed(value.field(now), type), noCondition()));
    }

    /// Amounts of different currencies have no sum, and none of them is the smallest.
    private <T> Field<T> ofOneCurrency(Now now, Expression money, Field<T> summed) {
        Field<?> currency = money.currency(now);
        return over(
                now,
                field("case when min({0}) = max({0}) then {1} end", summed.getType(), currency, summed),
                condition("{0} is not null and {1} is not null", money.field(now), currency));
    }

    private <T> Field<T> summed(Field<?> value, Class<T> type) {
        return switch (summary) {
            case COUNT -> throw new IllegalStateException("Counted are records, not values");
            case SUM -> field("sum({0})", type, value);
            case AVERAGE -> field("round(avg({0}), {1})", type, value, inline(10));
            case SMALLEST -> field("min({0})", type, value);
            case LARGEST -> field("max({0})", type, value);
        };
    }

    private <T> Field<T> over(Now now, Field<T> summed, Condition also) {
        return field(select(summed)
                .from(rows.table())
                .where(rows.which())
                .and(only == null ? noCondition() : only.condition(now))
                .and(also));
    }
}
