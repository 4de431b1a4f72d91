package rapport.customers.telling;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.customers.CustomerKinds;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.FieldValues;
import rapport.journal.Row;
import rapport.journal.Telling;
import tools.jackson.databind.JsonNode;

/// A party's own row, told with the fields that the company has added: the journal knows each of them as a column.
record PartyTelling(Telling ours, CustomFields fields) implements Telling {
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

    @Override
    public List<Label> labels() {
        return Stream.concat(ours.labels().stream(), everyField().map(field -> new Label(field.name(), field.label())))
                .distinct()
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
    public String value(String column, JsonNode value, Function<UUID, String> names) {
        return value.isNull()
                ? ""
                : everyField()
                        .filter(field -> field.name().equals(column))
                        .findFirst()
                        .map(field -> FieldValues.told(field, value))
                        .orElseGet(() -> ours.value(column, value, names));
    }

    /// People and organisations may both have a field of one name; then the first tells.
    private Stream<CustomField> everyField() {
        return Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION).flatMap(kind -> fields.of(kind).stream());
    }
}
