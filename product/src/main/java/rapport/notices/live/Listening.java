package rapport.notices.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import rapport.database.OwnConnections;
import rapport.notices.Hearing;
import rapport.notices.OpenPages;
import rapport.notices.Topic;

/// Hears from PostgreSQL what moved on any node, over one connection of its own, and tells the pages that are open
/// here. It begins last and stops first, so that streams end before the web server waits for them.
@Component
class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final OwnConnections connections;
    private final Audience audience;
    private final List<Hearing> hearing;
    private volatile @Nullable Connection connection;
    private volatile @Nullable Thread thread;

    Listening(OwnConnections connections, Audience audience, List<Hearing> hearing) {
        this.connections = connections;
        this.audience = audience;
        this.hearing = hearing;
    }

    @Override
    public void start() {
        audience.open();
        Thread listening = Thread.ofVirtual().name("open-pages").unstarted(this::keepListening);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        thread = null;
        audience.close();
        hangUp();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keepListening() {
        Duration wait = FIRST_WAIT;
        while (isMe()) {
            try (Connection own = connections.open("rapport open pages")) {
                connection = own;
                listen(own);
                wait = FIRST_WAIT;
                hear(own);
            } catch (SQLException lost) {
                if (!isMe()) {
                    return;
                }
                LOG.warn("Open pages are told nothing until the database is back: {}", lost.getMessage());
                wait = pause(wait);
            }
        }
    }

    /// What moved while nobody listened was not heard: pages look for themselves.
    private void listen(Connection own) throws SQLException {
        try (var statement = own.createStatement()) {
            statement.execute("listen " + OpenPages.CHANNEL);
        }
        hearing.forEach(Hearing::moved);
        audience.tellEverything();
    }

    private void hear(Connection own) throws SQLException {
        PGConnection postgres = own.unwrap(PGConnection.class);
        while (isMe()) {
            PGNotification[] heard = postgres.getNotifications((int) SILENCE.toMillis());
            if (heard.length == 0 && !own.isValid((int) SILENCE.toSeconds())) {
                throw new SQLException("the connection was lost");
            }
            for (PGNotification notification : heard) {
                if (Topic.isTopic(notification.getParameter())) {
                    tell(new Topic(notification.getParameter()));
                }
            }
        }
    }

    private void tell(Topic topic) {
        hearing.stream().filter(one -> one.hears(topic)).forEach(Hearing::moved);
        audience.tell(topic);
    }

    private boolean isMe() {
        return Thread.currentThread() == thread;
    }

    private void hangUp() {
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException closedAlready) {
                LOG.debug("The connection was closed already", closedAlready);
            }
        }
    }

    private static Duration pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Duration longer = wait.multipliedBy(2);
        return longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT;
    }
}
