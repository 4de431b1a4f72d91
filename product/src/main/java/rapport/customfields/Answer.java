package rapport.customfields;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What came of reading a value that somebody wrote for a field.
public sealed interface Answer {
    /// @param value as it is kept; null for nothing
    record Understood(@Nullable JsonNode value) implements Answer {}

    record Refused(String sentence) implements Answer {}
}
