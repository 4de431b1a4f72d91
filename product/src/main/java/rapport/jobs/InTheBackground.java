package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gives each [Background] a task of its own.
@Component
class InTheBackground {
    private static final Logger LOG = LoggerFactory.getLogger(InTheBackground.class);

    private final ObjectProvider<Background> all;
    private final Clock clock;

    InTheBackground(ObjectProvider<Background> all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    List<RecurringTask<Void>> tasks() {
        return all.stream().map(this::task).toList();
    }

    private RecurringTask<Void> task(Background one) {
        return Tasks.recurring(one.name(), FixedDelay.of(one.rest())).execute((_, _) -> now(one));
    }

    private void now(Background one) {
        try {
            one.now(clock.instant());
        } catch (RuntimeException fault) {
            LOG.error("{} could not do its work, and tries again", one.name(), fault);
        }
    }
}
