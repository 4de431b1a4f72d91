package rapport.intake.connections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.intake.Intakes;
import rapport.intake.StartImport;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;

/// Lets a connection fetch, as a job. While it fetches, or an import of what it fetched last goes
/// on, it is not started again.
@Service
class StartRun {
    private final Connections connections;
    private final Intakes intakes;
    private final Jobs jobs;
    private final Clock clock;

    StartRun(Connections connections, Intakes intakes, Jobs jobs, Clock clock) {
        this.connections = connections;
        this.intakes = intakes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// @return false when it is at work still, or there is none
    @Transactional
    boolean now(ConnectionId id, AccountId by) {
        return connections.lock(id).map(connection -> started(connection, by)).orElse(false);
    }

    /// The same when its time has come, for whoever made it.
    @Transactional
    void ifDue(ConnectionId id) {
        Instant now = clock.instant();
        connections
                .lock(id)
                .filter(one -> one.pausedAt() == null && !one.nextAt().isAfter(now))
                .ifPresent(one -> started(one, one.createdBy()));
    }

    private boolean started(Connection connection, AccountId by) {
        Instant now = clock.instant();
        connections.next(connection.id(), now.plus(Duration.ofMinutes(connection.everyMinutes())));
        if (isAtWork(connection)) {
            return false;
        }
        JobId job = jobs.start(
                RunConnection.KIND, "Fetch from " + connection.name(), "/connections/" + connection.id(), by);
        connections.begin(connection.id(), job, now, by);
        return true;
    }

    private boolean isAtWork(Connection connection) {
        Set<JobId> fetches = jobs.underWay(RunConnection.KIND);
        Set<JobId> imports = jobs.underWay(StartImport.KIND);
        return connections.runs(connection.id(), 1).stream()
                .anyMatch(run -> fetches.contains(run.job())
                        || (run.importId() != null
                                && imports.contains(intakes.get(run.importId()).job())));
    }
}
