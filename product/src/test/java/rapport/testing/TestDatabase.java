package rapport.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import rapport.postgres.Durability;
import rapport.postgres.EmbeddedPostgres;
import rapport.postgres.Migrations;

/// The one PostgreSQL of a test run: a real server in `target/test-postgres` that forgets on a power cut, with a new,
/// migrated database for each run. [RunningRapport] uses the same.
///
/// As an extension of JUnit it gives each test a transaction that is rolled back, so that no test sees another's rows:
///
/// ```java
/// @RegisterExtension final TestDatabase database = new TestDatabase();
/// ```
public final class TestDatabase implements BeforeEachCallback, AfterEachCallback {
    private static final Settings SETTINGS =
            new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);

    private Connection connection;

    /// Reads and writes within the test's transaction.
    public DSLContext db() {
        return DSL.using(connection, SQLDialect.POSTGRES, SETTINGS);
    }

    /// As `RAPPORT_DATABASE_URL` names it.
    static String url() {
        EmbeddedPostgres server = Holder.SERVER;
        return "postgres://" + server.user() + ":" + server.password() + "@"
                + server.jdbcUrl().substring("jdbc:postgresql://".length());
    }

    /// A new database of this name on the same server, empty, for the rare test that begins at the very beginning.
    public static String emptyUrl(String name) {
        EmbeddedPostgres server = Holder.SERVER;
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made", e);
        }
        return url().replaceFirst("/rapport$", "/" + name);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        EmbeddedPostgres server = Holder.SERVER;
        connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select journal.name(null, null, 'Try something', 'CONSOLE', '', '')");
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        connection.rollback();
        connection.close();
    }

    /// Starts the server when the first test asks for it.
    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            var server = EmbeddedPostgres.open(Path.of("target", "test-postgres"), Durability.THROWAWAY);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            try (var order = new ClassPathResource("db/migration/order").getInputStream()) {
                makeAnew(server);
                var database = new PGSimpleDataSource();
                database.setUrl(server.jdbcUrl());
                database.setUser(server.user());
                database.setPassword(server.password());
                new Migrations(database, "classpath:db/migration", Migrations.order(order)).run();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("The database of the tests could not be made", e);
            }
            return server;
        }

        private static void makeAnew(EmbeddedPostgres server) throws SQLException {
            String ofServer = server.jdbcUrl().replaceFirst("/rapport$", "/postgres");
            try (var connection = DriverManager.getConnection(ofServer, server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists rapport with (force)");
                statement.execute("create database rapport");
            }
        }
    }
}
