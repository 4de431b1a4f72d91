package rapport.customfields;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.journal.Row;
import rapport.journal.Telling;
import tools.jackson.databind.JsonNode;

/// The row of a record, told with the fields that the company has added: the journal knows each of them as a column.
///
/// @param kinds of record that stand in the table, and `kind` says of which one a row is
public record CustomTelling(Telling ours, CustomFields fields, List<String> kinds, Function<Row, String> kind)
        implements Telling {
    @Override
    public String table() {
        return ours.table();
    }

    @Override
    public String noun(Row row) {
        return ours.noun(row);
    }

    @Override
    public String plural() {
        return ours.plural();
    }

    @Override
    public String summary(Row row, Function<UUID, String> names) {
        return ours.summary(row, names);
    }

    /// Where fields of two kinds share a key, both their labels.
    @Override
    public List<Label> labels() {
        return labels(kinds);
    }

    @Override
    public List<Label> labels(Row row) {
        return labels(List.of(kind.apply(row)));
    }

    private List<Label> labels(List<String> of) {
        var own = of.stream()
                .flatMap(one -> fields.of(one).stream())
                .collect(Collectors.groupingBy(
                        CustomField::name,
                        LinkedHashMap::new,
                        Collectors.mapping(CustomField::label, Collectors.toCollection(LinkedHashSet::new))));
        return Stream.concat(
                        ours.labels().stream(),
                        own.entrySet().stream()
                                .map(entry -> new Label(entry.getKey(), String.join(" or ", entry.getValue()))))
                .toList();
    }

    @Override
    public List<String> ids() {
        return ours.ids();
    }

    @Override
    public String field(String column, Row row) {
        return CustomField.keyIn(column).isPresent() ? column : ours.field(column, row);
    }

    @Override
    public boolean speaksOf(String recordKind, String column, Row row) {
        return CustomField.keyIn(column).isEmpty() || kind.apply(row).equals(recordKind);
    }

    /// Where it is not known of which kind the row is, the first kind that has such a field tells.
    @Override
    public String value(String column, JsonNode value, Function<UUID, String> names) {
        return value(column, value, kinds, names);
    }

    @Override
    public String value(String column, JsonNode value, Row row, Function<UUID, String> names) {
        return value(column, value, List.of(kind.apply(row)), names);
    }

    private String value(String column, JsonNode value, List<String> of, Function<UUID, String> names) {
        return value.isNull()
                ? ""
                : of.stream()
                        .flatMap(one -> fields.named(one, column).stream())
                        .findFirst()
                        .map(field -> FieldValues.told(field, value))
                        .orElseGet(() -> ours.value(column, value, names));
    }
}
