package rapport.matching.deciding;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.journal.Row;
import rapport.journal.Telling;
import rapport.matching.Verdict;
import tools.jackson.databind.JsonNode;

/// A decision is told as a sentence: Mia Berg and M. Berg are two customers.
@Component
class DecisionTelling implements Telling {
    @Override
    public String table() {
        return "matching.decision";
    }

    @Override
    public String noun(Row row) {
        return "Duplicate";
    }

    @Override
    public String plural() {
        return "decisions about duplicates";
    }

    @Override
    public String summary(Row row, Function<UUID, String> names) {
        String why = row.text("why").isEmpty() ? "" : ": " + row.text("why");
        return named(row, "one_id", names) + " and " + named(row, "other_id", names) + " " + said(row.text("verdict"))
                + why;
    }

    @Override
    public List<Label> labels() {
        return List.of(new Label("verdict", "Decision"), new Label("why", "Why"));
    }

    @Override
    public List<String> ids() {
        return List.of("one_id", "other_id");
    }

    @Override
    public String value(String column, JsonNode value, Function<UUID, String> names) {
        return column.equals("verdict") ? said(value.asString("")) : Telling.plain(value);
    }

    private static String said(String verdict) {
        return switch (Verdict.valueOf(verdict)) {
            case SAME -> "are one customer";
            case NOT_SAME -> "are two customers";
            case LATER -> "wait for a decision";
        };
    }

    private static String named(Row row, String column, Function<UUID, String> names) {
        UUID id = row.id(column);
        return id == null ? "" : names.apply(id);
    }
}
