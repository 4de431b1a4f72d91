package rapport.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Why a row cannot be put back as it was.
///
/// @param table   of the row
/// @param field   the column that was changed since; empty where it is about the row as a whole
/// @param ours    what the change had left there
/// @param theirs  what stands there now
/// @param hanging the table whose rows hang on this one; empty where none do
/// @param count   how many of them
public record Conflict(
        String table,
        UUID key,
        UUID subject,
        Reason reason,
        String field,
        @Nullable JsonNode ours,
        @Nullable JsonNode theirs,
        String hanging,
        long count) {
    public enum Reason {
        /// Somebody has changed it since.
        CHANGED,
        /// It was changed, and is gone now.
        GONE,
        /// It was removed, and is there again.
        BACK,
        /// Others hang on it since.
        HANGING,
        /// What it belonged to is gone.
        ORPHAN,
        /// Its place is taken by another.
        TAKEN
    }
}
