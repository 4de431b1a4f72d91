package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A role for every person whose e-mail begins with an a, out of a million: some 80,000 rows, in the background.
final class BulkEdit implements Measurement {
    private static final String WHOM = "?filter=email.startsWith(%22a%22)";

    @Override
    public String name() {
        return "bulk-edit";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site);
                var database = program.database()) {
            String cookie = program.signIn();
            double added = rowsPerSecond(program, database, cookie, "add-role");
            double ended = rowsPerSecond(program, database, cookie, "end-role");
            return List.of(
                    Figure.atLeast("bulk edit: a role for many people", added, 10_000, "rows/s"),
                    Figure.atLeast("bulk edit: the end of the role", ended, 10_000, "rows/s"));
        }
    }

    private static double rowsPerSecond(Program program, Connection database, String cookie, String act)
            throws IOException, InterruptedException, SQLException {
        var answer = program.send(program.request("/lists/people/bulk/" + act + WHOM)
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("everybody=true&answer=SUPPLIER")));
        String job = answer.headers().firstValue("Location").orElse("");
        if (!job.startsWith("/jobs/")) {
            throw new IOException("The act answered " + answer.statusCode() + " and went to “" + job + "”");
        }
        while (true) {
            Thread.sleep(250);
            try (var statement = database.prepareStatement(
                    "select state, done, extract(epoch from finished_at - started_at) from jobs.job where id = ?::uuid")) {
                statement.setString(1, job.substring("/jobs/".length()));
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (row.getString(1).equals("FAILED")) {
                        throw new IOException("The act failed");
                    }
                    if (row.getObject(3) != null) {
                        return row.getLong(2) / row.getDouble(3);
                    }
                }
            }
        }
    }
}
