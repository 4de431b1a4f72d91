package rapport.intake.connections;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Asks another database one statement, in a transaction that only reads and is rolled back, and
/// streams the rows into a file. The driver of PostgreSQL is there; others are taken from the
/// folder of drivers.
@Component
class FetchQuery {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int PATIENCE_SECONDS = 1_800;

    /// Settings of drivers that name a class to be loaded or a file to be read or written on this
    /// machine.
    private static final List<String> REFUSED = List.of(
            "socketfactory",
            "sslfactory",
            "sslhostnameverifier",
            "sslpasswordcallback",
            "authenticationpluginclassname",
            "xmlfactoryfactory",
            "loggerfile",
            "autodeserialize",
            "allowloadlocalinfile",
            "queryinterceptors",
            "init=",
            "jaas");

    private final Limits limits;

    FetchQuery(Limits limits) {
        this.limits = limits;
    }

    Fetched from(Connection connection, String secret) throws FetchProblem {
        String query = oneStatement(connection.query());
        var login = new Properties();
        if (!connection.userName().isEmpty()) {
            login.setProperty("user", connection.userName());
        }
        if (!secret.isEmpty()) {
            login.setProperty("password", secret);
        }
        try (var database = driver(connection.address()).connect(connection.address(), login)) {
            if (database == null) {
                throw new FetchProblem("No driver knows " + scheme(connection.address()) + ".");
            }
            database.setReadOnly(true);
            database.setAutoCommit(false);
            try (var statement = database.prepareStatement(query)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                statement.setQueryTimeout(PATIENCE_SECONDS);
                try (var rows = statement.executeQuery()) {
                    return new Fetched(connection.name() + ".csv", written(rows), "");
                }
            } finally {
                database.rollback();
            }
        } catch (SQLException e) {
            throw new FetchProblem(
                    "The database says: " + String.valueOf(e.getMessage()).strip());
        } catch (IOException e) {
            throw new FetchProblem("The rows could not be kept: " + e.getMessage());
        }
    }

    private static Path written(ResultSet rows) throws SQLException, IOException, FetchProblem {
        Path file = Files.createTempFile("rapport-connection", ".csv");
        int columns = rows.getMetaData().getColumnCount();
        try (var csv = CsvWriter.builder().build(file)) {
            var titles = new ArrayList<String>();
            for (int i = 1; i <= columns; i++) {
                titles.add(rows.getMetaData().getColumnLabel(i));
            }
            csv.writeRecord(titles);
            for (long count = 1; rows.next(); count++) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(Objects.requireNonNullElse(rows.getString(i), ""));
                }
                csv.writeRecord(cells);
                if (count % ROWS_AT_ONCE == 0 && Files.size(file) > Limits.MOST_BYTES) {
                    throw new FetchProblem("The query gives more than 512 MB. Ask for less of it.");
                }
            }
        }
        return file;
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

    private Driver driver(String address) throws FetchProblem {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("jdbc:")) {
            throw new FetchProblem("The address of a database begins with jdbc:, such as jdbc:postgresql://host/name.");
        }
        for (String setting : REFUSED) {
            if (lower.contains(setting)) {
                throw new FetchProblem("The setting " + setting + " is not allowed in the address of a database.");
            }
        }
        return Stream.concat(DriverManager.drivers(), further())
                .filter(driver -> accepts(driver, address))
                .findFirst()
                .orElseThrow(() -> new FetchProblem("There is no driver for " + scheme(address)
                        + ". Put its jar into the folder that RAPPORT_JDBC_DRIVERS names, and start Rapport again."));
    }

    private Stream<Driver> further() throws FetchProblem {
        Path folder = limits.drivers();
        if (folder == null || !Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.list(folder)) {
            var jars = new ArrayList<URL>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".jar")).toList()) {
                jars.add(file.toUri().toURL());
            }
            var loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            return ServiceLoader.load(Driver.class, loader).stream().map(ServiceLoader.Provider::get);
        } catch (MalformedURLException e) {
            throw new FetchProblem("The folder of drivers has a name that cannot be used.");
        } catch (IOException e) {
            throw new FetchProblem("The folder of drivers cannot be read: " + e.getMessage());
        }
    }

    private static boolean accepts(Driver driver, String address) {
        try {
            return driver.acceptsURL(address);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String scheme(String address) {
        return Optional.of(address.split(":", 3))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .orElse(address);
    }
}
