package rapport.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Looks at a database before the first migration touches it.
record DatabaseCheck(ConnectionDetails database) {
    private static final int OLDEST = 180_000;
    private static final String PATIENCE_SECONDS = "10";

    /// @throws StartRefused when it cannot be reached, is too old, or holds the tables of another program
    void mustBeOursOrEmpty() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var facts = statement.executeQuery("""
                    select current_setting('server_version_num')::int,
                           current_setting('server_version'),
                           to_regclass('company.migration_history') is not null,
                           (select count(*) from pg_catalog.pg_class c
                              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                             where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
                    """);
            facts.next();
            if (facts.getInt(1) < OLDEST) {
                throw new StartRefused("The database is PostgreSQL " + facts.getString(2)
                        + ", and Rapport needs 18 or newer. Name a newer one in RAPPORT_DATABASE_URL.");
            }
            if (!facts.getBoolean(3) && facts.getLong(4) > 0) {
                throw new StartRefused("The database holds " + facts.getLong(4)
                        + " tables of another program, and Rapport leaves them alone."
                        + " Name an empty database in RAPPORT_DATABASE_URL.");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database does not let Rapport in: " + e.getMessage() + ". Check RAPPORT_DATABASE_URL.");
        }
    }

    private Connection connect() throws SQLException {
        var wishes = new Properties();
        wishes.setProperty("user", database.user());
        wishes.setProperty("password", database.password());
        wishes.setProperty("loginTimeout", PATIENCE_SECONDS);
        return DriverManager.getConnection(database.jdbcUrl(), wishes);
    }
}
