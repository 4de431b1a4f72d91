package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lets every module do what it does regularly, on one node at a time.
@Component
class EveryFewSeconds {
    private static final Logger LOG = LoggerFactory.getLogger(EveryFewSeconds.class);
    private static final int SECONDS = 5;

    private final ObjectProvider<Regular> all;
    private final Clock clock;

    EveryFewSeconds(ObjectProvider<Regular> all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring("every-few-seconds", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> now());
    }

    /// What one module cannot do keeps no other from it.
    private void now() {
        for (Regular one : all) {
            try {
                one.now(clock.instant());
            } catch (RuntimeException fault) {
                LOG.error("{} could not do its regular work, and tries again", one.getClass(), fault);
            }
        }
    }
}
