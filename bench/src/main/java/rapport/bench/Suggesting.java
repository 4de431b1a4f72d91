package rapport.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import rapport.bench.people.PeopleGenerator;
import rapport.bench.people.SearchQueries;
import rapport.bench.people.SearchQuery;

/// “Perhaps you mean”, in a base of a million: what the form of a new person asks while somebody types a name, one with
/// a typing error among them, or an e-mail.
final class Suggesting implements Measurement {
    private static final int QUERIES_OF_A_KIND = 300;

    @Override
    public String name() {
        return "suggest";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            awaitKeys(program);
            String cookie = program.signIn();
            var queries = new SearchQueries(new PeopleGenerator(Imports.SEED), Million.PEOPLE, 11);
            var all = new ArrayList<byte[]>();
            queries.take(SearchQuery.Kind.TWO_WORDS, QUERIES_OF_A_KIND)
                    .forEach(query -> all.add(request("name", query.text(), cookie)));
            queries.take(SearchQuery.Kind.TYPO, QUERIES_OF_A_KIND)
                    .forEach(query -> all.add(request("name", query.text(), cookie)));
            queries.take(SearchQuery.Kind.E_MAIL, QUERIES_OF_A_KIND)
                    .forEach(query -> all.add(request("email", query.text(), cookie)));
            Collections.shuffle(all, new Random(1));
            var one = Load.ONE.run(number -> all.get(number % all.size()), 200);
            String what = "suggestions while typing in 1,000,000, one client";
            return List.of(
                    Figure.atMost(what + ", p50", one.p50(), 15, "ms"),
                    Figure.atMost(what + ", p99", one.p99(), 60, "ms"));
        }
    }

    private static byte[] request(String field, String typed, String cookie) {
        return KeepAlive.get(
                "/people/new/alike?" + field + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                "Cookie",
                cookie,
                "HX-Request",
                "true");
    }

    /// Everybody gets the keys by which they are found, some thousands every few seconds.
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
