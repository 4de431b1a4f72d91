package rapport.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a browser with an empty cache fetches for its first page: the page, what its head names, and what those name.
final class FirstLoad implements Measurement {
    private static final Pattern FETCHED_TAG = Pattern.compile(
            "<(?:link[^>]*rel=\"(?:stylesheet|preload|icon|modulepreload)\"|script|img|use)[^>]*>|<[^>]*hx-trigger=\"load\"[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href|hx-get)=\"(/[^\"#]*)");
    private static final Pattern IN_SCRIPT = Pattern.compile("(?:import|from)\\s*\\(?['\"](/[^'\"]+)['\"]");

    @Override
    public String name() {
        return "first-load";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        try (var program = Program.start(site, site.freshData("first-load"));
                var connection = new KeepAlive()) {
            String cookie = program.signIn();
            Set<String> wanted = new LinkedHashSet<>(List.of("/people"));
            var fetched = new ArrayList<String>();
            int bytes = 0;
            while (fetched.size() < wanted.size()) {
                String address = List.copyOf(wanted).get(fetched.size());
                var answer = connection.send(
                        KeepAlive.get(address, "Cookie", cookie, "Accept-Encoding", "gzip, deflate, br, zstd"));
                bytes += answer.bytes();
                fetched.add(address);
                System.err.printf("  %,9d bytes  %s%n", answer.bytes(), address);
                wanted.addAll(named(program.send(program.request(address).header("Cookie", cookie))
                        .body()));
            }
            return List.of(
                    Figure.atMost("first load of a page, empty cache", bytes / 1000.0, 150, "kB on the wire"),
                    Figure.atMost("first load of a page, empty cache, requests", fetched.size(), 12, "requests"));
        }
    }

    /// A web font that only some texts need is not fetched for others; the one that is always needed is preloaded.
    private static List<String> named(String text) {
        var named = new ArrayList<String>();
        FETCHED_TAG.matcher(text).results().forEach(tag -> {
            var address = ADDRESS.matcher(tag.group());
            if (address.find()) {
                named.add(address.group(1));
            }
        });
        IN_SCRIPT.matcher(text).results().forEach(script -> named.add(script.group(1)));
        return named.stream().map(address -> address.replace("&amp;", "&")).toList();
    }
}
