package rapport.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The first page of the list of a million people, narrowed by three conditions of which one is
/// about a related record: a filter that lets many through, and one that lets few through.
final class FilteredList implements Measurement {
    static final String MANY = "email.contains(\"a\") && added.inLast(days(3650)) && organisation.name.contains(\"a\")";
    private static final String FEW =
            "email.startsWith(\"zo\") && added.inLast(days(3650)) && organisation.name.contains(\"b\")";

    @Override
    public String name() {
        return "filtered-list";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            String cookie = program.signIn();
            var many = pages(MANY, cookie);
            var few = pages(FEW, cookie);
            return List.of(
                    Figure.atMost("list of 1,000,000, filtered by three conditions, p50", many.p50(), 25, "ms"),
                    Figure.atMost("list of 1,000,000, filtered by three conditions, p99", many.p99(), 120, "ms"),
                    Figure.note(
                            "list of 1,000,000, filtered so that few are left, p50", Numbers.text(few.p50()) + " ms"));
        }
    }

    private static Latencies pages(String filter, String cookie) throws IOException, InterruptedException {
        byte[] request =
                KeepAlive.get("/people?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8), "Cookie", cookie);
        return Load.ONE.run(_ -> request, 200);
    }
}
