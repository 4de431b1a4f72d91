package rapport.jobs;

import java.time.Duration;
import java.util.List;

/// How long whoever sends or fetches rests after each failure: soon again at first, and ever more
/// rarely.
public final class BackOff {
    private static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final int UP_TO_AN_HOUR = 4;

    private BackOff() {}

    /// @param failures how often it has failed so far, this time included
    public static Duration after(int failures) {
        return RESTS.get(Math.clamp(failures - 1, 0, RESTS.size() - 1));
    }

    /// For what is tried for ever: after a while once an hour.
    ///
    /// @param failures how often it has failed so far, this time included
    public static Duration atMostAnHour(int failures) {
        return after(Math.min(failures, UP_TO_AN_HOUR));
    }

    /// Whether it has been tried often enough: for about three days.
    public static boolean isOver(int failures) {
        return failures > RESTS.size();
    }
}
