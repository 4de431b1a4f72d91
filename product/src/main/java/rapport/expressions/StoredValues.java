package rapport.expressions;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import rapport.money.Money;
import rapport.places.Coordinates;

/// Reads what the database keeps of a few records, so that rules run over them in memory: after a change of one, say.
public final class StoredValues {
    private StoredValues() {}

    /// The values of the records under a condition, by id, in one statement.
    ///
    /// @param words those that the rules speak of, and no more
    public static <I> Map<I, Values> of(
            DSLContext db, Table<?> table, Field<I> id, Condition which, Collection<Word> words, Now now) {
        List<Field<?>> columns = new ArrayList<>(List.of(id));
        words.forEach(word -> columns.addAll(columns(word, now)));
        Map<I, Values> found = new LinkedHashMap<>();
        db.select(columns).from(table).where(which).forEach(row -> found.put(row.get(id), values(row, words)));
        return found;
    }

    private static List<Field<?>> columns(Word word, Now now) {
        return switch (word.source()) {
            case Source.One(var field, var _) -> List.of(field.apply(now).coerce(SqlValues.dataType(word.type())));
            case Source.Amount(var amount, var currency) ->
                List.of(amount.apply(now).coerce(SqlValues.dataType(Type.NUMBER)), currency.apply(now));
            case Source.Rows(var rows, var link, var element, var _) ->
                List.of(array(select(element.coerce(SqlValues.dataType(word.type())))
                        .from(rows)
                        .where(link)));
            case Source.Amounts(var rows, var link, var amount, var currency) ->
                List.of(array(
                        select(SqlValues.written(amount, currency)).from(rows).where(link)));
            case Source.Point(var latitude, var longitude) -> List.of(latitude, longitude);
            case Source.Ruled _ -> List.of();
        };
    }

    private static Values values(Record row, Collection<Word> words) {
        Map<String, @Nullable Object> values = new HashMap<>();
        int n = 1;
        for (Word word : words) {
            if (word.source() instanceof Source.Ruled) {
                continue;
            }
            Object value = row.get(n++);
            if (word.source() instanceof Source.Amount) {
                Object currency = row.get(n++);
                boolean whole = value != null && currency instanceof String code && code.length() == 3;
                value = whole ? new Money((BigDecimal) value, (String) currency) : null;
            }
            if (word.source() instanceof Source.Amounts && value instanceof Object[] several) {
                value = Arrays.stream(several)
                        .filter(Objects::nonNull)
                        .map(each -> amount((String) each))
                        .toArray();
            }
            if (word.source() instanceof Source.Point) {
                Object longitude = row.get(n++);
                value = value == null || longitude == null ? null : new Coordinates((Double) value, (Double) longitude);
            }
            values.put(word.key(), value instanceof Object[] several ? Arrays.asList(several) : value);
        }
        return Values.of(values);
    }

    private static Money amount(String written) {
        int space = written.indexOf(' ');
        return new Money(new BigDecimal(written.substring(0, space)), written.substring(space + 1));
    }
}
