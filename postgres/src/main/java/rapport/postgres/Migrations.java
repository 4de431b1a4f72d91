package rapport.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the schema of every module up to date: one schema and one history a module, lower floors first. The folder
/// `db/migration` holds a folder per module and the file `order`, which names them in the order of the floors.
public final class Migrations {
    private final DataSource database;
    private final String location;
    private final List<String> modules;

    /// @param location where the folders lie, as Flyway writes it: `classpath:…` or `filesystem:…`
    public Migrations(DataSource database, String location, List<String> modules) {
        this.database = database;
        this.location = location;
        this.modules = modules;
    }

    /// The modules as the file `order` names them: one a line, `#` starts a comment.
    public static List<String> order(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public void run() {
        modules.forEach(module -> of(module).migrate());
    }

    /// Throws every module's tables away: for the generator's scratch database only.
    public void startOver() {
        modules.reversed().forEach(module -> of(module).clean());
    }

    private Flyway of(String module) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .locations(location + "/" + module)
                .table("migration_history")
                .cleanDisabled(location.startsWith("classpath:"))
                .load();
    }
}
