package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.company.Companies;

/// Lets every module remove what it has kept long enough, each night, or at the next start when nobody was up.
@Component
class TidyUp {
    private static final Logger LOG = LoggerFactory.getLogger(TidyUp.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 30);

    private final ObjectProvider<Tidying> all;
    private final Companies companies;
    private final Clock clock;

    TidyUp(ObjectProvider<Tidying> all, Companies companies, Clock clock) {
        this.all = all;
        this.companies = companies;
        this.clock = clock;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring("tidy-up", new AtNight(companies, AT_NIGHT)).execute((_, _) -> now());
    }

    /// What one module cannot remove keeps no other from it.
    void now() {
        Instant now = clock.instant();
        for (Tidying one : all) {
            try {
                one.tidy(now);
            } catch (RuntimeException fault) {
                LOG.error("{} could not tidy up, and tries again the next night", one.getClass(), fault);
            }
        }
    }
}
