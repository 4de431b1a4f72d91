package rapport.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewers;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.notices.OpenPages;

/// Writes down how a job ended and what came of it, and tells whoever started it.
@Service
class EndJob {
    private final Jobs jobs;
    private final JobKinds kinds;
    private final JobSteps steps;
    private final Viewers viewers;
    private final Notices notices;
    private final OpenPages pages;

    EndJob(Jobs jobs, JobKinds kinds, JobSteps steps, Viewers viewers, Notices notices, OpenPages pages) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.steps = steps;
        this.viewers = viewers;
        this.notices = notices;
        this.pages = pages;
    }

    @Transactional
    void done(JobId id) {
        end(id, JobState.DONE, null);
    }

    @Transactional
    void cancelled(JobId id) {
        end(id, JobState.CANCELLED, null);
    }

    /// @param problem a sentence for whoever started it
    @Transactional
    void failed(JobId id, String problem) {
        end(id, JobState.FAILED, problem);
    }

    private void end(JobId id, JobState state, @Nullable String problem) {
        Job job = jobs.find(id).orElseThrow();
        String summary = summary(job);
        steps.end(id, state, summary, problem);
        pages.tell(id.topic());
        notices.tell(
                job.account(),
                state == JobState.FAILED ? NoticeKind.TROUBLE : NoticeKind.NEWS,
                job.title() + " " + ending(state, summary, problem),
                state == JobState.DONE ? action(job) : "See the account",
                job.lines().sum() == 0 && !job.link().isEmpty() ? job.link() : "/jobs/" + id);
    }

    private static String ending(JobState state, String summary, @Nullable String problem) {
        String account = summary.isEmpty() ? "." : ": " + summary + ".";
        return switch (state) {
            case FAILED -> "broke off: " + problem;
            case CANCELLED -> "was stopped" + account;
            case DONE, WAITING, RUNNING -> "is done" + account;
        };
    }

    private String action(Job job) {
        return kinds.find(job.kind()).map(JobKind::action).orElse("See the account");
    }

    private String summary(Job job) {
        var formats = viewers.formatsOf(job.account());
        return kinds.find(job.kind())
                .flatMap(kind -> kind.summary(job.id(), formats))
                .orElseGet(() -> job.lines().sentence(formats));
    }
}
