package rapport.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// All measures of information quality over a million people, as they are counted each night, and the first page of the
/// records behind one of the figures.
final class Quality implements Measurement {
    @Override
    public String name() {
        return "quality";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site);
                var database = program.database()) {
            String cookie = program.signIn();
            long begun = System.nanoTime();
            var answer = program.send(program.request("/quality/measurements")
                    .header("Cookie", cookie)
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("")));
            if (answer.statusCode() != 303) {
                throw new IOException("Measuring answered " + answer.statusCode());
            }
            while (isUnderWay(database)) {
                Thread.sleep(100);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            return List.of(
                    Figure.atMost("all measures of quality over 1,000,000 people", seconds, 180, "s"),
                    Figure.note(
                            "list of those without a language, first page, p50",
                            Numbers.text(page("problem == \"no_language\"", cookie)) + " ms"),
                    Figure.note(
                            "list of those who share an e-mail, first page, p50",
                            Numbers.text(page("problem == \"shared_email\"", cookie)) + " ms"));
        }
    }

    private static boolean isUnderWay(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from jobs.job where work = 'quality' and finished_at is null)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static double page(String filter, String cookie) throws IOException, InterruptedException {
        byte[] request =
                KeepAlive.get("/people?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8), "Cookie", cookie);
        return Load.ONE.run(_ -> request, 200).p50();
    }
}
