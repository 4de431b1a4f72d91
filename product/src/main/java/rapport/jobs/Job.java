package rapport.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;

/// How a piece of work stands.
///
/// @param link       the page of its subject
/// @param account    who started it
/// @param total      null until it is known
/// @param doneBefore how much of `done` earlier attempts did
/// @param attemptAt  when the latest attempt began, or null
/// @param summary    what came of it, in a few words, once it has ended: “9,998 created, 2 refused”
/// @param problem    why it failed, or null
public record Job(
        JobId id,
        String kind,
        String title,
        String link,
        AccountId account,
        JobState state,
        long done,
        @Nullable Long total,
        long doneBefore,
        @Nullable Instant attemptAt,
        String summary,
        LineCount lines,
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

    /// Whether it ended before its work was done.
    public boolean brokeOff() {
        return state == JobState.CANCELLED || state == JobState.FAILED;
    }

    /// How long it has taken, or has been at it; null while it waits.
    public @Nullable Duration took(Instant now) {
        return startedAt == null ? null : Duration.between(startedAt, finishedAt == null ? now : finishedAt);
    }
}
