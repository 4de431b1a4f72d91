package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/// The undo of an import of a hundred thousand people, from the press of the button to the last row.
final class TakingBack implements Measurement {
    private static final int PEOPLE = 100_000;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    @Override
    public String name() {
        return "undo-import";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.freshData("undo-import"));
                var connection = program.database()) {
            var account = ID.matcher(Imports.run(program, Imports.file(site, PEOPLE)));
            if (!account.find()) {
                throw new IOException("The import has no id");
            }
            long rows = number(
                    connection, "select count(*) from journal.change where change_set_id = '" + account.group(1) + "'");
            long begun = System.nanoTime();
            program.send(program.request("/changes/" + account.group(1) + "/undo")
                    .header("Cookie", program.signIn())
                    .POST(BodyPublishers.noBody()));
            await(connection);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return List.of(
                    Figure.atLeast("undo of an import of 100,000 people", rows / seconds, 10_000, "rows/s"),
                    Figure.note(
                            "people left", Long.toString(number(connection, "select count(*) from customers.person"))));
        }
    }

    private static void await(Connection connection) throws SQLException, InterruptedException, IOException {
        while (number(connection, "select count(*) from jobs.job where work = 'history.undo' and state = 'DONE'")
                == 0) {
            if (number(
                            connection,
                            "select count(*) from jobs.job where work = 'history.undo' and state in ('FAILED', 'CANCELLED')")
                    > 0) {
                throw new IOException("The undo ended badly");
            }
            Thread.sleep(100);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
