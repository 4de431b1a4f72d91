package rapport.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts a job into the schedule within the transaction of whoever starts it. When that is committed, this node looks
/// for due jobs at once instead of at the next second.
@Component
class Schedule {
    static final String TABLE = "jobs.scheduled_tasks";

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Schedule(DataSource database, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .build();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void now(Attempt attempt) {
        client.scheduleIfNotExists(RunJob.instance(attempt), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
