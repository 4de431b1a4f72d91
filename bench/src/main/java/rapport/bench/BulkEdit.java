package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A role for every person whose e-mail begins with an a, out of a million: some 80,000 rows, in the background. Then
/// all of that is undone, as one act.
final class BulkEdit implements Measurement {
    private static final String ADD = "/lists/people/bulk/add-role?filter=email.startsWith(%22a%22)";

    @Override
    public String name() {
        return "bulk-edit";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site);
                var database = program.database()) {
            String cookie = program.signIn();
            String job = begin(program, cookie, ADD, "everybody=true&answer=SUPPLIER");
            double added = rowsPerSecond(database);
            begin(program, cookie, job.replace("/jobs/", "/changes/") + "/undo", "");
            double undone = rowsPerSecond(database);
            return List.of(
                    Figure.atLeast("bulk edit: a role for many people", added, 10_000, "people/s"),
                    Figure.atLeast("its undo", undone, 10_000, "people/s"));
        }
    }

    private static String begin(Program program, String cookie, String path, String form)
            throws IOException, InterruptedException {
        var answer = program.send(program.request(path)
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 303) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    /// Of the newest job, when it has ended.
    private static double rowsPerSecond(Connection database) throws SQLException, InterruptedException, IOException {
        while (true) {
            Thread.sleep(250);
            try (var statement = database.createStatement();
                    var row = statement.executeQuery("""
                            select state, done, extract(epoch from finished_at - started_at)
                              from jobs.job order by id desc limit 1""")) {
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
