package rapport.customers.telling;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.customers.PartyField;
import rapport.customers.RelationshipKind;
import rapport.journal.Row;
import rapport.journal.Telling;

/// A relationship is told as a sentence, from left to right: Amara Okafor works for Halden Robotics.
@Component
class RelationshipTelling implements Telling {
    @Override
    public String table() {
        return "customers.relationship";
    }

    @Override
    public String noun(Row row) {
        return "Relationship";
    }

    @Override
    public String plural() {
        return "relationships";
    }

    @Override
    public String summary(Row row, Function<UUID, String> names) {
        String verb = RelationshipKind.valueOf(row.text("kind")).forwards();
        String title = row.text("title").isEmpty() ? "" : " as " + row.text("title");
        return named(row, "from_id", names) + " " + verb + " " + named(row, "to_id", names) + title;
    }

    @Override
    public List<Label> labels() {
        return List.of(
                new Label("title", "Title"),
                new Label("department", "Department"),
                new Label("since", "since"),
                new Label("until", "until"));
    }

    @Override
    public List<String> ids() {
        return List.of("from_id", "to_id");
    }

    @Override
    public String field(String column, Row row) {
        return PartyField.of(RelationshipKind.valueOf(row.text("kind"))).key();
    }

    private static String named(Row row, String column, Function<UUID, String> names) {
        UUID id = row.id(column);
        return id == null ? "" : names.apply(id);
    }
}
