package rapport.intake.connections;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Regular;

/// Starts the connections whose time has come.
@Component
class DueConnections implements Regular {
    private final Connections connections;
    private final StartRun start;

    DueConnections(Connections connections, StartRun start) {
        this.connections = connections;
        this.start = start;
    }

    @Override
    public void now(Instant now) {
        connections.due(now).forEach(start::ifDue);
    }
}
