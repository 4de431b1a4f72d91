package rapport.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// A [Telling] for tables whose values are texts, dates and words of an enum.
///
/// @param summary what stands in a row, in one line
/// @param values  how a value of a column is written that is not simply shown
/// @param fields  which field, as roles hide it, a column of a row belongs to
public record PlainTelling(
        String table,
        Function<Row, String> nouns,
        String plural,
        Function<Row, String> summary,
        List<Label> labels,
        List<String> ids,
        Values values,
        BiFunction<String, Row, String> fields)
        implements Telling {
    public PlainTelling(
            String table,
            Function<Row, String> nouns,
            String plural,
            Function<Row, String> summary,
            List<Label> labels,
            List<String> ids,
            Values values) {
        this(table, nouns, plural, summary, labels, ids, values, (_, _) -> "");
    }

    /// How one value is written.
    @FunctionalInterface
    public interface Values {
        Values PLAIN = (_, value) -> Telling.plain(value);

        String of(String column, JsonNode value);
    }

    public static PlainTelling of(
            String table, String noun, String plural, Function<Row, String> summary, List<Label> labels) {
        return new PlainTelling(table, _ -> noun, plural, summary, labels, List.of(), Values.PLAIN);
    }

    /// The same, of whose columns roles may hide some.
    public PlainTelling hidden(BiFunction<String, Row, String> byField) {
        return new PlainTelling(table, nouns, plural, summary, labels, ids, values, byField);
    }

    @Override
    public String field(String column, Row row) {
        return fields.apply(column, row);
    }

    @Override
    public String noun(Row row) {
        return nouns.apply(row);
    }

    @Override
    public String summary(Row row, Function<UUID, String> names) {
        return summary.apply(row);
    }

    @Override
    public String value(String column, JsonNode value, Function<UUID, String> names) {
        if (value.isNull()) {
            return "";
        }
        return ids.contains(column) ? names.apply(UUID.fromString(value.asString())) : values.of(column, value);
    }
}
