package rapport.intake.connections;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks another database one statement, in a transaction that only reads and is rolled back, and
/// streams the rows into a file. What breaks off leaves no file behind.
@Component
class FetchQuery {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LOGIN_SECONDS = 30;

    private final Drivers drivers;
    private final Duration patience;

    @Autowired
    FetchQuery(Drivers drivers) {
        this(drivers, PATIENCE);
    }

    /// @param patience how long the query may take until its first row comes, and each further piece
    FetchQuery(Drivers drivers, Duration patience) {
        this.drivers = drivers;
        this.patience = patience;
    }

    Fetched from(Connection connection, String secret) throws FetchProblem {
        String query = oneStatement(connection.query());
        try (var database = open(connection, secret)) {
            onlyRead(database);
            try (var statement = database.prepareStatement(query)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                statement.setQueryTimeout((int) patience.toSeconds());
                return new Fetched(connection.name() + ".csv", written(statement), "");
            } finally {
                rollBack(database);
            }
        } catch (SQLException e) {
            throw new FetchProblem(
                    "The database says: " + String.valueOf(e.getMessage()).strip());
        } catch (IOException e) {
            throw new FetchProblem("The rows could not be kept: " + e.getMessage());
        }
    }

    private java.sql.Connection open(Connection connection, String secret) throws FetchProblem, SQLException {
        String address = connection.address();
        var login = new Properties();
        if (!connection.userName().isEmpty()) {
            login.setProperty("user", connection.userName());
        }
        if (!secret.isEmpty()) {
            login.setProperty("password", secret);
        }
        var database = drivers.of(address).connect(address, login);
        if (database == null) {
            throw new FetchProblem("No driver knows " + Drivers.scheme(address) + ".");
        }
        return database;
    }

    /// A server that is gone without a word is waited for a little longer than a query may take.
    /// MariaDB's driver keeps the wish to read only to itself, so there it is said in words.
    private void onlyRead(java.sql.Connection database) throws SQLException {
        try {
            database.setNetworkTimeout(
                    Runnable::run, (int) patience.plusSeconds(LOGIN_SECONDS).toMillis());
        } catch (SQLFeatureNotSupportedException e) {
            // Then the query waits for as long as the system does.
        }
        database.setReadOnly(true);
        database.setAutoCommit(false);
        String product = database.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        if (product.contains("mariadb") || product.contains("mysql")) {
            try (var words = database.createStatement()) {
                words.execute("set session transaction read only");
            }
        }
    }

    private static Path written(PreparedStatement statement) throws SQLException, IOException, FetchProblem {
        Path file = Files.createTempFile("rapport-connection", ".csv");
        boolean whole = false;
        try (var rows = statement.executeQuery()) {
            write(rows, file, statement);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }

    private static void write(ResultSet rows, Path file, PreparedStatement statement)
            throws SQLException, IOException, FetchProblem {
        ResultSetMetaData about = rows.getMetaData();
        int columns = about.getColumnCount();
        try (var csv = CsvWriter.builder().build(file)) {
            var titles = new ArrayList<String>();
            for (int i = 1; i <= columns; i++) {
                titles.add(about.getColumnLabel(i));
            }
            csv.writeRecord(titles);
            for (long count = 1; rows.next(); count++) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(Objects.requireNonNullElse(rows.getString(i), ""));
                }
                csv.writeRecord(cells);
                if (count % ROWS_AT_ONCE == 0 && Files.size(file) > Limits.MOST_BYTES) {
                    statement.cancel();
                    throw new FetchProblem("The query gives more than 512 MB. Ask for less of it.");
                }
            }
        }
    }

    /// Where it cannot be rolled back the connection is lost, and with it the transaction: why it
    /// was lost is what matters.
    private static void rollBack(java.sql.Connection database) {
        try {
            database.rollback();
        } catch (SQLException e) {
            // Told by what was tried before.
        }
    }

    /// Two statements could leave the transaction that only reads.
    private static String oneStatement(String query) throws FetchProblem {
        String one = query.strip().replaceFirst(";\\s*$", "");
        if (one.isEmpty()) {
            throw new FetchProblem("There is no query.");
        }
        if (one.contains(";")) {
            throw new FetchProblem("One statement only: take the semicolons out.");
        }
        return one;
    }
}
