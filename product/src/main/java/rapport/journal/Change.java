package rapport.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What became of one row.
///
/// @param table  with its schema
/// @param before the row as it was; null where it was added
/// @param after  the row as it was left; null where it was removed, or is no longer known
/// @param old    the values of the changed columns as they were, for a row that was changed
/// @param now    the same as they were left
public record Change(
        String table,
        UUID key,
        UUID subject,
        @Nullable UUID also,
        Operation operation,
        @Nullable Row before,
        @Nullable Row after,
        @Nullable JsonNode old,
        @Nullable JsonNode now) {
    public enum Operation {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// The row as far as it tells what it is.
    public @Nullable Row row() {
        return after == null ? before : after;
    }
}
