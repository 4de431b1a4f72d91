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

/// What the list of a million people answers while somebody types: every beginning of what is typed, from the second
/// letter on, asked as the page's own script asks.
final class SearchAsYouType implements Measurement {
    private static final int QUERIES_OF_A_KIND = 100;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            String cookie = program.signIn();
            var queries = new SearchQueries(new PeopleGenerator(Imports.SEED), Million.PEOPLE, 7);
            var all = new ArrayList<byte[]>();
            for (SearchQuery.Kind kind : SearchQuery.Kind.values()) {
                var requests = requests(queries.take(kind, QUERIES_OF_A_KIND), cookie);
                var one = new Load(1, 3, 4).run(number -> requests.get(number % requests.size()), 200);
                System.err.printf("  p50 %6.2f ms, p99 %6.2f ms  %s%n", one.p50(), one.p99(), kind);
                all.addAll(requests);
            }
            Collections.shuffle(all, new Random(1));
            String what = "search as you type in 1,000,000";
            var one = Load.ONE.run(number -> all.get(number % all.size()), 200);
            var figures = new ArrayList<>(List.of(Figure.atMost(what + ", one client, p50", one.p50(), 4, "ms")));
            figures.addAll(Load.SIXTEEN
                    .run(number -> all.get(number % all.size()), 200)
                    .pages(what));
            return figures;
        }
    }

    private static List<byte[]> requests(List<SearchQuery> queries, String cookie) {
        return queries.stream()
                .flatMap(query -> SearchQueries.asYouType(query.text()).stream())
                .map(text -> KeepAlive.get(
                        "/people?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                        "Cookie",
                        cookie,
                        "HX-Request",
                        "true",
                        "HX-Target",
                        "rows"))
                .toList();
    }
}
