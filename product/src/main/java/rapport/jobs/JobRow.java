package rapport.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.web.Formats;

/// One job, as it is shown.
///
/// @param amount  how far it is, in words
/// @param pace    how fast it is and how long it will still take; empty when that is not known
/// @param took    how long it has been at it; empty while it waits
/// @param over    whether it has ended, however it did
/// @param summary what came of it, in a few words; empty until it has ended
public record JobRow(
        String id,
        String title,
        String link,
        String state,
        String chip,
        String amount,
        int percent,
        boolean counted,
        String pace,
        boolean over,
        boolean stopping,
        String when,
        String took,
        String summary,
        String problem) {

    public static JobRow of(Job job, Formats formats, Instant now) {
        return new JobRow(
                job.id().toString(),
                job.title(),
                job.link(),
                job.isStopping() ? "Stopping" : job.state().label(),
                chip(job.state()),
                amount(job, formats),
                job.percent(),
                job.total() != null,
                pace(job, formats, now),
                job.state().isOver(),
                job.isStopping(),
                formats.ago(job.createdAt(), now),
                took(job, formats, now),
                job.summary(),
                job.problem() == null ? "" : job.problem());
    }

    private static String amount(Job job, Formats formats) {
        if (job.total() == null) {
            return job.done() == 0 ? "" : formats.number(job.done());
        }
        return formats.number(job.done()) + " of " + formats.number(job.total());
    }

    private static String pace(Job job, Formats formats, Instant now) {
        @Nullable Pace pace = Pace.of(job, now);
        return pace == null ? "" : pace.sentence(formats);
    }

    private static String took(Job job, Formats formats, Instant now) {
        @Nullable Duration took = job.took(now);
        return took == null ? "" : formats.duration(took);
    }

    private static String chip(JobState state) {
        return switch (state) {
            case DONE -> "yes";
            case FAILED -> "no";
            case CANCELLED -> "ask";
            case WAITING, RUNNING -> "";
        };
    }
}
