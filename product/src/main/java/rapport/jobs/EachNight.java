package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.company.Companies;

/// Runs what modules do each night, one after the other, or at the next start when nobody was up.
@Component
class EachNight {
    private static final Logger LOG = LoggerFactory.getLogger(EachNight.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 15);

    private final ObjectProvider<Nightly> all;
    private final Companies companies;
    private final Clock clock;

    EachNight(ObjectProvider<Nightly> all, Companies companies, Clock clock) {
        this.all = all;
        this.companies = companies;
        this.clock = clock;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring("each-night", new AtNight(companies, AT_NIGHT)).execute((_, _) -> now());
    }

    /// What one module cannot do keeps no other from it.
    private void now() {
        for (Nightly one : all) {
            try {
                one.run(clock.instant());
            } catch (RuntimeException fault) {
                LOG.error("{} could not do its work, and tries again the next night", one.getClass(), fault);
            }
        }
    }
}
