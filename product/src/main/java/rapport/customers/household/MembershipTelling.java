package rapport.customers.household;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.customers.PartyField;
import rapport.journal.Row;
import rapport.journal.Telling;
import tools.jackson.databind.JsonNode;

/// A membership is told as a sentence: Anna Berg lives in the Berg household, as Partner.
@Component
class MembershipTelling implements Telling {
    @Override
    public String table() {
        return "customers.household_member";
    }

    @Override
    public String noun(Row row) {
        return "Household";
    }

    @Override
    public String plural() {
        return "members of households";
    }

    @Override
    public String summary(Row row, Function<UUID, String> names) {
        return named(row, "party_id", names) + " lives in " + named(row, "household_id", names) + ", as "
                + HouseholdRole.valueOf(row.text("role")).label();
    }

    @Override
    public List<Label> labels() {
        return List.of(new Label("role", "as"), new Label("since", "since"), new Label("until", "left on"));
    }

    @Override
    public List<String> ids() {
        return List.of("party_id", "household_id");
    }

    @Override
    public String field(String column, Row row) {
        return PartyField.RELATION.key();
    }

    @Override
    public String value(String column, JsonNode value, Function<UUID, String> names) {
        return column.equals("role") && !value.isNull()
                ? HouseholdRole.valueOf(value.asString()).label()
                : Telling.plain(value);
    }

    private static String named(Row row, String column, Function<UUID, String> names) {
        UUID id = row.id(column);
        return id == null ? "" : names.apply(id);
    }
}
