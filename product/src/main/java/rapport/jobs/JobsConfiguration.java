package rapport.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Place;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    private static final int AT_ONCE = 6;

    @Bean
    static Place jobsPlace() {
        return new Place("Data", 310, "Jobs", "activity", "/jobs", "");
    }

    @Bean(destroyMethod = "")
    static Scheduler scheduler(
            DataSource database,
            RunJob runJob,
            TidyUp tidyUp,
            EachNight eachNight,
            EveryFewSeconds regularly,
            InTheBackground background,
            NodeName node,
            Clock clock) {
        return Scheduler.create(database, runJob.task())
                .startTasks(tidyUp.task(), eachNight.task(), regularly.task())
                .startTasks(background.tasks())
                .tableName(Schedule.TABLE)
                .schedulerName(new SchedulerName.Fixed(node.name()))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(AT_ONCE)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("job-", 0).factory()))
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(8))
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    @Bean
    static Running running(Scheduler scheduler, DSLContext db, NodeName node, Closing closing) {
        return new Running(scheduler, db, node, closing);
    }
}
