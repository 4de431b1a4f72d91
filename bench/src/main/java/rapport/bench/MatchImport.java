package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import rapport.bench.people.PeopleGenerator;

/// A file of people who are put to those we know, or are new. Half of them are known, under the same e-mail address or
/// another. `RAPPORT_BENCH_PEOPLE` says how many are known, a million where it is not set.
final class MatchImport implements Measurement {
    private static final Pattern CREATED = Pattern.compile("\"created\"\\s*:\\s*(\\d+)");
    private static final long OTHER_SEED = 4_711;

    @Override
    public String name() {
        return "match-import";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        int known = Integer.parseInt(System.getenv().getOrDefault("RAPPORT_BENCH_PEOPLE", "1000000"));
        int rows = Math.max(2_000, known / 10);
        try (var program = Program.start(site, site.freshData("match-import"))) {
            Imports.run(program, Imports.file(site, known));
            awaitKeys(program);
            matchEverything(program);
            Path file = overlapping(site, rows);
            long begun = System.nanoTime();
            String account = Imports.run(program, file);
            double seconds = (System.nanoTime() - begun) / 1e9;
            var created = CREATED.matcher(account);
            return List.of(
                    Figure.atLeast(
                            "import of %,d people with matching against %,d".formatted(rows, known),
                            rows / seconds,
                            2_000,
                            "rows/s"),
                    Figure.note("of them created", created.find() ? created.group(1) : "not told"));
        }
    }

    /// Half of the rows are of people who are known, their e-mail taken away and under other keys.
    private static Path overlapping(Site site, int rows) throws IOException {
        Path file = site.data("overlap-" + rows + ".csv");
        Path known = site.data("overlap-known-" + rows + ".csv");
        Path others = site.data("overlap-others-" + rows + ".csv");
        new PeopleGenerator(Imports.SEED).write(known, rows / 2);
        new PeopleGenerator(OTHER_SEED).write(others, rows / 2);
        try (var out = Files.newBufferedWriter(file)) {
            List<String> lines = Files.readAllLines(known);
            out.write(lines.getFirst() + "\n");
            for (String line : lines.subList(1, lines.size())) {
                out.write("other-" + line.replaceAll("[^,;]+@[^,;]+", "") + "\n");
            }
            List<String> more = Files.readAllLines(others);
            for (String line : more.subList(1, more.size())) {
                out.write("new-" + line + "\n");
            }
        }
        return file;
    }

    private static void matchEverything(Program program) throws IOException, SQLException {
        try (var database = program.database();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("select journal.name(null, null, 'Measure', 'CONSOLE', '', '')");
            statement.execute("insert into customers.source_trust (source_id, trust, matching)"
                    + " select id, 50, 'MATCH' from customers.source"
                    + " on conflict (source_id) do update set matching = 'MATCH'");
            database.commit();
        }
    }

    private static void awaitKeys(Program program) throws IOException, InterruptedException, SQLException {
        try (var database = program.database();
                var statement = database.createStatement()) {
            while (true) {
                try (var row = statement.executeQuery("select exists (select from matching.changed)")) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(1000);
            }
        }
    }
}
