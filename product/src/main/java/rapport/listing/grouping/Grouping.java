package rapport.listing.grouping;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.trueCondition;

import java.time.YearMonth;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Now;
import rapport.expressions.Option;
import rapport.expressions.Source;
import rapport.expressions.Type;
import rapport.expressions.Word;
import rapport.web.Formats;

/// How the records of a list fall into groups by a word: by its value, by the month of a day or a
/// moment. Who has several values stands in several groups, and who has none in a group of its
/// own, whose key is empty.
record Grouping(Word word, Now now) {
    /// The key of each record's group, of at most so many records: the number stands in the statement itself, so that
    /// the plan which the database keeps is made for it.
    Select<Record1<String>> keys(Table<?> table, Condition which, int most) {
        return switch (word.source()) {
            case Source.One _, Source.Ruled _ ->
                select(key(word.value(now))).from(table).where(which).limit(inline(most));
            case Source.Rows(var rows, var link, var element, var _) -> {
                var each = lateral(selectDistinct(key(element).as("key"))
                                .from(rows)
                                .where(link))
                        .as("each");
                yield select(coalesce(each.field("key", String.class), inline(""))
                                .as("key"))
                        .from(table)
                        .leftJoin(each)
                        .on(trueCondition())
                        .where(which)
                        .limit(inline(most));
            }
            case Source.Amount _, Source.Amounts _ -> throw new IllegalStateException(word.key() + " is an amount");
            case Source.Point _ -> throw new IllegalStateException(word.key() + " is a location");
        };
    }

    private Field<String> key(Field<?> value) {
        return switch (word.type()) {
            case MOMENT ->
                text(
                        "to_char({0} at time zone {1}, 'YYYY-MM')",
                        value, inline(now.zone().getId()));
            case DATE -> text("to_char({0}, 'YYYY-MM')", value);
            default -> text("{0}::text", value);
        };
    }

    private static Field<String> text(String sql, Field<?>... of) {
        return coalesce(field(sql, String.class, (Object[]) of), inline("")).as("key");
    }

    /// What makes two keys one group: texts are compared without case and accents.
    Field<String> sameness() {
        Field<String> key = field(name("key"), String.class);
        return word.type() == Type.TEXT ? field("expressions.fold({0})", String.class, key) : key;
    }

    boolean isByMonth() {
        return word.type() == Type.DATE || word.type() == Type.MOMENT;
    }

    /// The test that holds for the records of a group.
    Filter.Asked asked(String key) {
        if (key.isEmpty()) {
            return new Filter.Asked(word.key(), Comparison.HAS_NO_VALUE, List.of());
        }
        return switch (word.type()) {
            case YES_NO ->
                new Filter.Asked(word.key(), key.equals("true") ? Comparison.IS_YES : Comparison.IS_NO, List.of());
            case DATE, MOMENT -> {
                var month = YearMonth.parse(key);
                yield new Filter.Asked(
                        word.key(),
                        Comparison.IS_BETWEEN,
                        List.of(month.atDay(1).toString(), month.atEndOfMonth().toString()));
            }
            case CHOICE, TEXT, NUMBER, MONEY, LOCATION -> new Filter.Asked(word.key(), Comparison.IS, List.of(key));
        };
    }

    String label(String key, Formats formats) {
        if (key.isEmpty()) {
            return "No " + word.label().toLowerCase(formats.locale());
        }
        return switch (word.type()) {
            case YES_NO -> key.equals("true") ? "Yes" : "No";
            case DATE, MOMENT -> formats.month(YearMonth.parse(key));
            case CHOICE ->
                word.options().stream()
                        .filter(option -> option.key().equals(key))
                        .map(Option::label)
                        .findFirst()
                        .orElse(key);
            case TEXT, NUMBER, MONEY, LOCATION -> key;
        };
    }
}
