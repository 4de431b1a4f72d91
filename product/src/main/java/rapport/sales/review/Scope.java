package rapport.sales.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rapport.access.OwnerId;

/// Of whose deals a review is, and since when.
///
/// @param owners empty for everybody
/// @param since  the first day that counts as new, in the reader's calendar
/// @param today  in the reader's calendar
record Scope(List<OwnerId> owners, LocalDate since, LocalDate today) {
    String open(String... further) {
        return address(ids(), tests("standing == \"OPEN\"", further));
    }

    /// The open deals of one owner, or of nobody.
    String openOf(String owner, String... further) {
        return address(List.of(owner), tests("standing == \"OPEN\"", further));
    }

    String begun() {
        return address(ids(), List.of(since("added")));
    }

    String closedAs(String phase) {
        return address(ids(), List.of("standing == " + quoted(phase), since("closed")));
    }

    String wonBy(String owner) {
        return address(List.of(owner), List.of("standing == \"WON\"", since("closed")));
    }

    String overdue() {
        return "expected < " + quoted(today);
    }

    private String since(String moment) {
        return "date(" + moment + ") >= " + quoted(since);
    }

    private List<String> ids() {
        return owners.stream().map(OwnerId::toString).toList();
    }

    private static List<String> tests(String first, String... further) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(List.of(further));
        return all;
    }

    private static String address(List<String> owners, List<String> tests) {
        var all = new ArrayList<>(tests);
        if (owners.size() == 1) {
            all.add(owners.getFirst().isEmpty() ? "!has(owner)" : "owner == " + quoted(owners.getFirst()));
        } else if (!owners.isEmpty()) {
            all.add(owners.stream().map(Scope::quoted).collect(Collectors.joining(", ", "owner in [", "]")));
        }
        return "/opportunities?view=all&filter=" + URLEncoder.encode(String.join(" && ", all), StandardCharsets.UTF_8);
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
