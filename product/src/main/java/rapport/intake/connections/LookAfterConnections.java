package rapport.intake.connections;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.intake.NamedMappings;

/// Adds, changes, pauses and removes connections.
@Service
class LookAfterConnections {
    private final Connections connections;
    private final NamedMappings mappings;
    private final Clock clock;

    LookAfterConnections(Connections connections, NamedMappings mappings, Clock clock) {
        this.connections = connections;
        this.mappings = mappings;
        this.clock = clock;
    }

    /// @param id of the one that is changed; null for a new one
    Map<String, String> problems(ConnectionForm form, @Nullable ConnectionId id) {
        return form.problems(mappings.names(), connections.isTaken(form.name(), id));
    }

    @Transactional
    ConnectionId add(ConnectionForm form, AccountId by) {
        return connections.add(form, clock.instant(), by);
    }

    @Transactional
    void change(Connection before, ConnectionForm form) {
        connections.change(before, form);
    }

    @Transactional
    void remove(ConnectionId id) {
        connections.remove(id);
    }

    @Transactional
    void pause(ConnectionId id) {
        connections.pause(id, clock.instant());
    }

    @Transactional
    void goOn(ConnectionId id) {
        connections.pause(id, null);
    }
}
