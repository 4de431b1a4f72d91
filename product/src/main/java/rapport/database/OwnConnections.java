package rapport.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/// Opens connections beside the pool, for the few who keep one for themselves.
@Component
public class OwnConnections {
    private final Server server;

    OwnConnections(Server server) {
        this.server = server;
    }

    /// @param name under which the server lists it; the caller closes it
    public Connection open(String name) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", server.details().user());
        settings.setProperty("password", server.details().password());
        settings.setProperty("ApplicationName", name);
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(server.details().jdbcUrl(), settings);
    }
}
