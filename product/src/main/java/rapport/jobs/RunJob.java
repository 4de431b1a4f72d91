package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.notices.OpenPages;

/// Runs one job when its time has come, and writes down how it ended. Only a job whose program was closed or killed, or
/// whose database went away, is run again.
@Component
class RunJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final String TASK = "job";
    private static final Duration AFTER_A_LOST_DATABASE = Duration.ofSeconds(10);

    private final DSLContext db;
    private final JobKinds kinds;
    private final JobSteps steps;
    private final EndJob end;
    private final ChangeSets changeSets;
    private final Closing closing;
    private final OpenPages pages;
    private final Clock clock;

    RunJob(
            DSLContext db,
            JobKinds kinds,
            JobSteps steps,
            EndJob end,
            ChangeSets changeSets,
            Closing closing,
            OpenPages pages,
            Clock clock) {
        this.db = db;
        this.kinds = kinds;
        this.steps = steps;
        this.end = end;
        this.changeSets = changeSets;
        this.closing = closing;
        this.pages = pages;
        this.clock = clock;
    }

    static TaskInstance<Void> instance(Attempt attempt) {
        return new TaskInstance<>(TASK, attempt.toString());
    }

    OneTimeTask<Void> task() {
        return Tasks.oneTime(TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::again)
                .execute((instance, _) -> run(Attempt.of(instance.getId())));
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause = complete.getCause().orElse(null);
        if (cause instanceof JobStopped) {
            operations.reschedule(complete, clock.instant());
        } else {
            LOG.error("A job could not write down how it ended, and is tried again", cause);
            operations.reschedule(complete, clock.instant().plus(AFTER_A_LOST_DATABASE));
        }
    }

    private void run(Attempt attempt) {
        var begun = steps.begin(attempt);
        if (begun.isEmpty()) {
            return;
        }
        JobId id = attempt.job();
        try {
            work(id, begun.get());
            end.done(id);
        } catch (JobStopped stopped) {
            if (!stopped.isCancelled()) {
                throw stopped;
            }
            end.cancelled(id);
        } catch (JobProblem problem) {
            end.failed(id, String.valueOf(problem.getMessage()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new JobStopped(false);
        } catch (RuntimeException | Error fault) {
            if (closing.isNow()) {
                throw new JobStopped(false);
            }
            String number = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000), 36)
                    .toUpperCase(Locale.ROOT);
            LOG.error(
                    "Fault {} in the job {} of kind {}", number, id, begun.get().work(), fault);
            end.failed(
                    id,
                    "Something broke on our side. What was done until then is kept. If it happens again, tell your"
                            + " administrator the number " + number + ": it stands in the log.");
        }
    }

    private void work(JobId id, JobSteps.Begun begun) throws InterruptedException {
        JobKind kind = kinds.get(begun.work());
        changeSets.begin(NamedAct.of(begun.account().value(), begun.title(), kind.source())
                .about("", begun.link())
                .as(kind.changeSet(id)));
        try {
            kind.run(id, new RunningJob(db, id, closing, pages, clock));
        } finally {
            changeSets.end();
        }
    }
}
