package rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import rapport.bench.people.GeneratedPerson;

/// A hundred thousand people by the real upload and the real job, from the first byte sent to the last row committed;
/// beside it what PostgreSQL alone needs to copy the same file; and what is kept in memory when all is still again.
final class ImportAndMemory implements Measurement {
    private static final int PEOPLE = 100_000;
    private static final int UNTIL_STILL_SECONDS = 200;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        Path file = Imports.file(site, PEOPLE);
        try (var program = Program.start(site, site.freshData("import"))) {
            long begun = System.nanoTime();
            String account = Imports.run(program, file);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.err.println("  " + account);
            double copy = copySeconds(program, file);
            Thread.sleep(UNTIL_STILL_SECONDS * 1000L);
            double resident = Machine.residentMegabytes(program.processes());
            return List.of(
                    Figure.atLeast("import of 100,000 people from CSV", PEOPLE / seconds, 8000, "rows/s"),
                    Figure.note(
                            "the file of 100,000 people by a bare COPY into a table of texts",
                            Numbers.text(PEOPLE / copy) + " rows/s: the import takes " + Numbers.text(seconds / copy)
                                    + " times as long"),
                    Figure.atMost("resident after 100,000 people, idle, program and database", resident, 700, "MB"));
        }
    }

    private static double copySeconds(Program program, Path file) throws IOException, SQLException {
        try (var connection = program.database();
                var statement = connection.createStatement();
                var in = Files.newInputStream(file)) {
            statement.execute("create table public.bench_copy (" + columns() + ")");
            try {
                return copy(connection, in);
            } finally {
                statement.execute("drop table public.bench_copy");
            }
        }
    }

    private static double copy(Connection connection, InputStream in) throws IOException, SQLException {
        long begun = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy public.bench_copy from stdin (format csv, header true)", in);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String columns() {
        return GeneratedPerson.COLUMNS.stream()
                .map(name -> "\"" + name + "\" text")
                .collect(Collectors.joining(", "));
    }
}
