package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Runs one job when its time has come, and writes down how it ended. Only a job whose program was closed or killed, or
/// whose database went away, is run again.
@Component
class RunJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final String TASK = "job";
    private static final Duration AFTER_A_LOST_DATABASE = Duration.ofSeconds(10);

    private final ObjectProvider<JobKind> kinds;
    private final JobSteps steps;
    private final Closing closing;
    private final Clock clock;

    RunJob(ObjectProvider<JobKind> kinds, JobSteps steps, Closing closing, Clock clock) {
        this.kinds = kinds;
        this.steps = steps;
        this.closing = closing;
        this.clock = clock;
    }

    static TaskInstance<Void> instance(JobId id) {
        return new TaskInstance<>(TASK, id.toString());
    }

    OneTimeTask<Void> task() {
        return Tasks.oneTime(TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::again)
                .execute((instance, _) -> run(JobId.of(instance.getId())));
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

    private void run(JobId id) {
        var begun = steps.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        try {
            kind(begun.get()).run(id, steps.progress(id, closing));
            steps.end(id, JobState.DONE);
        } catch (JobStopped stopped) {
            if (!stopped.isCancelled()) {
                throw stopped;
            }
            steps.end(id, JobState.CANCELLED);
        } catch (JobProblem problem) {
            steps.fail(id, String.valueOf(problem.getMessage()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new JobStopped(false);
        } catch (RuntimeException | Error fault) {
            if (closing.isNow()) {
                throw new JobStopped(false);
            }
            String number = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000), 36)
                    .toUpperCase(Locale.ROOT);
            LOG.error("Fault {} in the job {} of kind {}", number, id, begun.get(), fault);
            steps.fail(
                    id,
                    "Something broke on our side. What was done until then is kept. If it happens again, tell your"
                            + " administrator the number " + number + ": it stands in the log.");
        }
    }

    private JobKind kind(String name) {
        Map<String, JobKind> known = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        JobKind kind = known.get(name);
        if (kind == null) {
            throw new IllegalStateException("Nobody knows how to do a job of kind " + name);
        }
        return kind;
    }
}
