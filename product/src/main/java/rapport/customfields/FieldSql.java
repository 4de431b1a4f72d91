package rapport.customfields;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import rapport.expressions.Folding;

/// The values of a field as columns of a statement: in words, in orders and in indexes the same, so that an index
/// answers what a filter or an order asks.
public final class FieldSql {
    private FieldSql() {}

    static Field<String> text(Field<?> values, CustomField one) {
        return field("({0} ->> {1})", String.class, values, inline(one.key()));
    }

    static Field<BigDecimal> number(Field<?> values, CustomField one) {
        return field("customfields.number({0}, {1})", BigDecimal.class, values, inline(one.key()));
    }

    static Field<BigDecimal> amount(Field<?> values, CustomField one) {
        return field("customfields.number(({0} -> {1}), 'amount')", BigDecimal.class, values, inline(one.key()));
    }

    static Field<String> currency(Field<?> values, CustomField one) {
        return field("({0} -> {1} ->> 'currency')", String.class, values, inline(one.key()));
    }

    static Field<LocalDate> day(Field<?> values, CustomField one) {
        return field("customfields.day({0}, {1})", LocalDate.class, values, inline(one.key()));
    }

    static Field<Boolean> yes(Field<?> values, CustomField one) {
        return field("customfields.yes({0}, {1})", Boolean.class, values, inline(one.key()));
    }

    static Field<JSONB> several(Field<?> values, CustomField one) {
        return field("({0} -> {1})", JSONB.class, values, inline(one.key()));
    }

    /// Whether an option is among those that are chosen, as an index on the field answers it.
    static Condition has(Field<?> values, CustomField one, String option) {
        return condition("{0} @> to_jsonb(array[{1}::text])", several(values, one), val(option));
    }

    /// By what an index on the field stands in order; empty where none would help.
    public static List<Field<?>> indexed(Field<?> values, CustomField one) {
        return switch (one.type()) {
            case TEXT, LINK, E_MAIL, PHONE -> List.of(Folding.folded(text(values, one)));
            case CHOICE -> List.of(text(values, one));
            case NUMBER -> List.of(number(values, one));
            case DATE -> List.of(day(values, one));
            case YES_NO -> List.of(yes(values, one));
            case MONEY -> List.of(currency(values, one), amount(values, one));
            case CHOICES -> List.of(several(values, one));
        };
    }

    /// By what a list is sorted: of a field whose type is ordered.
    public static Field<?> order(Field<?> values, CustomField one) {
        return indexed(values, one).getFirst();
    }
}
