package rapport.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The values of one row of a watched table, by column.
public record Row(JsonNode values) {
    /// Empty where nothing stands.
    public String text(String column) {
        JsonNode value = values.get(column);
        return value == null || value.isNull() ? "" : value.asString("");
    }

    public @Nullable UUID id(String column) {
        String text = text(column);
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    public @Nullable JsonNode value(String column) {
        return values.get(column);
    }
}
