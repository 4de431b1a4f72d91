package rapport.database;

import java.sql.Connection;
import java.sql.SQLException;

/// Hears of rows that are about to be copied into a table, which no listener of statements does. It is kept among the
/// data of the configuration, under its own class.
public interface BeforeCopy {
    void copying(Connection connection) throws SQLException;
}
