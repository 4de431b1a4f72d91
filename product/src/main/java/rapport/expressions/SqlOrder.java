package rapport.expressions;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/// Comparisons of two values in SQL. Where a column is compared with something that depends on no record, the column
/// stands alone on its side, so that its index answers.
final class SqlOrder {
    private final SqlValues values;

    SqlOrder(SqlValues values) {
        this.values = values;
    }

    /// @param operator `=`, `<` or `<=`
    Condition compared(Value left, String operator, Value right) {
        if (left.type() == Type.MONEY) {
            return condition("{0} = {1}", values.currency(left), values.currency(right))
                    .and(compared(values.amount(left), operator, values.amount(right)));
        }
        if (dayOf(left).isPresent() && InMemory.isConstant(right)) {
            return values.constant(right) instanceof LocalDate day
                    ? dayCompared(dayOf(left).get(), operator, day)
                    : falseCondition();
        }
        if (dayOf(right).isPresent() && InMemory.isConstant(left)) {
            return values.constant(left) instanceof LocalDate day
                    ? dayCompared(dayOf(right).get(), turned(operator), day)
                    : falseCondition();
        }
        return whole(left, right)
                .map(number -> compared(values.raw(left), operator, number))
                .or(() -> whole(right, left).map(number -> compared(number, operator, values.raw(right))))
                .orElseGet(() -> compared(operand(left), operator, operand(right)))
                .and(unlessZero(left, operator, right));
    }

    /// Where zero would not do, only records with something to count come into question.
    private Condition unlessZero(Value left, String operator, Value right) {
        if (left instanceof Value.Named(Word word) && InMemory.isConstant(right)) {
            return unlessZero(word, operator, right);
        }
        return right instanceof Value.Named(Word word) && InMemory.isConstant(left)
                ? unlessZero(word, turned(operator), left)
                : noCondition();
    }

    private Condition unlessZero(Word word, String operator, Value limit) {
        return word.source() instanceof Source.One one
                        && values.constant(limit) instanceof BigDecimal number
                        && !zeroFits(operator, -number.signum())
                ? one.unlessZero().apply(values.now())
                : noCondition();
    }

    private static boolean zeroFits(String operator, int difference) {
        return switch (operator) {
            case "<" -> difference < 0;
            case "<=" -> difference <= 0;
            case ">" -> difference > 0;
            case ">=" -> difference >= 0;
            default -> difference == 0;
        };
    }

    /// Choices are compared with what is never empty, and their columns stay bare.
    private Field<?> operand(Value value) {
        return value.type() == Type.CHOICE && !InMemory.isConstant(value) ? values.raw(value) : values.sql(value);
    }

    private static Condition compared(Field<?> left, String operator, Field<?> right) {
        return condition("{0} " + operator + " {1}", left, right);
    }

    private static String turned(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            default -> operator;
        };
    }

    /// The moment whose day a value is.
    private static Optional<Value> dayOf(Value value) {
        return value instanceof Value.Derived(Type _, Value.Fact fact, List<Value> of)
                        && fact == Value.Fact.DAY_OF_MOMENT
                ? Optional.of(of.getFirst())
                : Optional.empty();
    }

    private Condition dayCompared(Value moment, String operator, LocalDate day) {
        Field<?> at = values.sql(moment);
        Field<?> begins = val(values.now().startOf(day), SQLDataType.INSTANT);
        Field<?> ends = val(values.now().startOf(day.plusDays(1)), SQLDataType.INSTANT);
        return switch (operator) {
            case "<" -> compared(at, "<", begins);
            case "<=" -> compared(at, "<", ends);
            case ">" -> compared(at, ">=", ends);
            case ">=" -> compared(at, ">=", begins);
            default -> compared(at, ">=", begins).and(compared(at, "<", ends));
        };
    }

    /// The whole number with which an integer column is compared.
    private Optional<Field<?>> whole(Value column, Value number) {
        boolean integer = (column instanceof Value.Named || column instanceof Value.Element)
                && column.type() == Type.NUMBER
                && !SqlValues.isNumeric(values.raw(column));
        if (!integer || !InMemory.isConstant(number) || !(values.constant(number) instanceof BigDecimal exact)) {
            return Optional.empty();
        }
        boolean fits = exact.stripTrailingZeros().scale() <= 0
                && exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return fits ? Optional.of(val(exact.longValueExact())) : Optional.empty();
    }
}
