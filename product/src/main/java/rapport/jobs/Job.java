package rapport.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a piece of work stands.
///
/// @param link    the page of its subject
/// @param total   null until it is known
/// @param problem why it failed, or null
public record Job(
        JobId id,
        String kind,
        String title,
        String link,
        JobState state,
        long done,
        @Nullable Long total,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant cancelAskedAt) {

    /// In percent, rounded down; 0 until the total is known.
    public int percent() {
        return total == null || total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    public boolean isStopping() {
        return !state.isOver() && cancelAskedAt != null;
    }
}
