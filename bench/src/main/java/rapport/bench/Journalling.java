package rapport.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the journal costs an import: the same hundred thousand people with its triggers and without them, each into a
/// fresh database. Only the bench may switch them off.
final class Journalling implements Measurement {
    private static final int PEOPLE = 100_000;

    @Override
    public String name() {
        return "journal-cost";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        Path file = Imports.file(site, PEOPLE);
        double without = seconds(site, file, false);
        double with = seconds(site, file, true);
        return List.of(
                Figure.atMost(
                        "import of 100,000 people with the journal, against without", with / without, 1.6, "times"),
                Figure.note(
                        "import of 100,000 people with the journal and without",
                        Numbers.text(with) + " with it, " + Numbers.text(without) + " without"));
    }

    private static double seconds(Site site, Path file, boolean journal)
            throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.freshData("journal-cost"))) {
            if (!journal) {
                try (var connection = program.database()) {
                    switchOff(connection);
                }
            }
            long begun = System.nanoTime();
            Imports.run(program, file);
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static void switchOff(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var switches = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select format('alter table %s disable trigger %I', tgrelid::regclass, tgname)"
                            + " from pg_trigger where tgname like 'journal\\_%' and tgparentid = 0")) {
                while (rows.next()) {
                    switches.add(rows.getString(1));
                }
            }
            for (String one : switches) {
                statement.execute(one);
            }
        }
    }
}
