package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// A person with a thousand interactions becomes one with another, among a million people, and they are taken apart
/// again.
final class Merging implements Measurement {
    private static final int WARM_UP = 60;
    private static final int TIMES = 20;

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site);
                var database = program.database()) {
            String cookie = program.signIn();
            UUID goes = Million.talkative(program);
            UUID stays = id(database, "select id from customers.party where kind = 'PERSON' order by id desc limit 1");
            var merges = new long[TIMES];
            var undos = new long[TIMES];
            for (int time = -WARM_UP; time < TIMES; time++) {
                long merge = timed(program, cookie, "/parties/" + stays + "/merge", "with=" + goes);
                UUID act = id(database, "select act from customers.merged where old_id = '" + goes + "'");
                long undo = timed(program, cookie, "/changes/" + act + "/undo", "");
                if (time >= 0) {
                    merges[time] = merge;
                    undos[time] = undo;
                }
            }
            return List.of(
                    Figure.atMost(
                            "merge of a person with 1,000 interactions into another, p50",
                            Latencies.of(List.of(merges), 1).p50(),
                            50,
                            "ms"),
                    Figure.atMost(
                            "taking them apart again, p50",
                            Latencies.of(List.of(undos), 1).p50(),
                            50,
                            "ms"));
        }
    }

    private static long timed(Program program, String cookie, String path, String form)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = program.send(program.request(path)
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        long took = System.nanoTime() - begun;
        if (answer.statusCode() != 303) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return took;
    }

    private static UUID id(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
