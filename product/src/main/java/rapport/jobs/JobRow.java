package rapport.jobs;

import java.time.Instant;
import rapport.web.Formats;

/// One job, as it is shown.
///
/// @param amount how far it is, in words
/// @param over   whether it has ended, however it did
public record JobRow(
        String id,
        String title,
        String link,
        String state,
        String chip,
        String amount,
        int percent,
        boolean counted,
        boolean over,
        boolean stopping,
        String when,
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
                job.state().isOver(),
                job.isStopping(),
                formats.ago(job.createdAt(), now),
                job.problem() == null ? "" : job.problem());
    }

    private static String amount(Job job, Formats formats) {
        if (job.total() == null) {
            return job.done() == 0 ? "" : formats.number(job.done());
        }
        return formats.number(job.done()) + " of " + formats.number(job.total());
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
