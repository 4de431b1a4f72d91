package rapport.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.web.Formats;

/// How fast a running job is, and how long it will still take if it goes on like that.
///
/// @param left null while the total is not known
record Pace(double perSecond, @Nullable Duration left) {
    private static final Duration TOO_SHORT_TO_JUDGE = Duration.ofSeconds(1);

    /// Null while there is nothing to judge by.
    static @Nullable Pace of(Job job, Instant now) {
        if (job.state() != JobState.RUNNING || job.attemptAt() == null || job.done() <= job.doneBefore()) {
            return null;
        }
        Duration since = Duration.between(job.attemptAt(), now);
        if (since.compareTo(TOO_SHORT_TO_JUDGE) < 0) {
            return null;
        }
        double perSecond = (job.done() - job.doneBefore()) * 1000.0 / since.toMillis();
        Duration left = job.total() == null
                ? null
                : Duration.ofMillis(Math.round(Math.max(0, job.total() - job.done()) * 1000 / perSecond));
        return new Pace(perSecond, left);
    }

    /// “1,200 a second, 2 minutes left”.
    String sentence(Formats formats) {
        String rate = perSecond >= 1
                ? formats.number(Math.round(perSecond)) + " a second"
                : formats.number(Math.max(1, Math.round(perSecond * 60))) + " a minute";
        return left == null ? rate : rate + ", " + formats.duration(left) + " left";
    }
}
