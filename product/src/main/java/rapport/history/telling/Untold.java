package rapport.history.telling;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import rapport.journal.Row;
import rapport.journal.Telling;

/// A table that nobody has told us the words of: its own name has to do.
record Untold(String table) implements Telling {
    private String name() {
        return table.substring(table.indexOf('.') + 1).replace('_', ' ');
    }

    @Override
    public String noun(Row row) {
        return name();
    }

    @Override
    public String plural() {
        return name();
    }

    @Override
    public String summary(Row row, Function<UUID, String> names) {
        return row.text("name");
    }

    @Override
    public List<Label> labels() {
        return List.of(new Label("name", "name"));
    }
}
