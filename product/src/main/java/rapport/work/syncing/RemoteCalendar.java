package rapport.work.syncing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.work.syncing.Multistatus.Resource;

/// One calendar on another server: what changed in it since we asked last, its events, and how we write ours.
final class RemoteCalendar {
    /// What changed.
    ///
    /// @param etags which event has which version now
    /// @param gone  what is there no more
    /// @param whole whether `etags` are all events there are, so that whatever is missing is gone
    /// @param token where the next question begins
    record Changes(Map<String, String> etags, Set<String> gone, boolean whole, String token) {}

    /// An event as it is kept there.
    record Kept(String href, String etag, String text) {}

    private static final String ETAGS = "<propfind xmlns=\"DAV:\"><prop><getetag/><resourcetype/></prop></propfind>";
    private static final String CTAG = "<propfind xmlns=\"DAV:\" xmlns:s=\"http://calendarserver.org/ns/\"><prop>"
            + "<s:getctag/></prop></propfind>";
    private static final Set<Integer> UNKNOWN_TOKEN = Set.of(403, 409, 410, 412);
    private static final int MOST_PAGES = 1_000;
    private static final String BY_TAG = "ctag ";

    private final DavLine line;
    private final URI at;

    RemoteCalendar(DavLine line, URI at) {
        this.line = line;
        this.at = at;
    }

    /// @param token of the last answer; empty to hear of everything
    Changes since(String token) throws DavProblem {
        if (token.startsWith(BY_TAG)) {
            return byTag(token);
        }
        Optional<Changes> answered = bySync(token);
        if (answered.isEmpty() && !token.isEmpty()) {
            answered = bySync("");
        }
        return answered.isPresent() ? answered.get() : byTag("");
    }

    List<Kept> read(List<String> hrefs) throws DavProblem {
        var answer = line.ask(
                "REPORT",
                at,
                1,
                "<c:calendar-multiget xmlns=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\"><prop><getetag/>"
                        + "<c:calendar-data/></prop>"
                        + hrefs.stream()
                                .map(href -> "<href>" + escaped(href) + "</href>")
                                .collect(Collectors.joining())
                        + "</c:calendar-multiget>");
        mustBe(207, answer);
        return Multistatus.read(answer.body()).resources().stream()
                .filter(one -> one.found().containsKey("calendar-data"))
                .map(one -> new Kept(key(one.href()), one.text("getetag"), one.text("calendar-data")))
                .toList();
    }

    DavLine.Answer write(String href, String etag, String text) throws DavProblem {
        return line.put(at.resolve(href), etag, text);
    }

    DavLine.Answer delete(String href, String etag) throws DavProblem {
        return line.delete(at.resolve(href), etag);
    }

    /// Where an event of ours is to stand.
    String place(String name) {
        String path = at.getRawPath();
        return key((path.endsWith("/") ? path : path + "/") + name + ".ics");
    }

    /// By RFC 6578. Empty where the server does not know it, or the token no more.
    private Optional<Changes> bySync(String since) throws DavProblem {
        var etags = new HashMap<String, String>();
        var gone = new HashSet<String>();
        String token = since;
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = line.ask(
                    "REPORT",
                    at,
                    0,
                    "<sync-collection xmlns=\"DAV:\"><sync-token>" + escaped(token) + "</sync-token>"
                            + "<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>");
            if (answer.status() != 207) {
                boolean unknown = !token.isEmpty() && UNKNOWN_TOKEN.contains(answer.status());
                boolean unheardOf = token.isEmpty() && answer.status() >= 400 && answer.status() != 404;
                if (unknown || unheardOf) {
                    return Optional.empty();
                }
                mustBe(207, answer);
            }
            Multistatus said = Multistatus.read(answer.body());
            boolean more = said.resources().stream().anyMatch(one -> one.status() == 507);
            for (Resource one : said.resources()) {
                if (one.status() == 404) {
                    gone.add(key(one.href()));
                } else if (one.status() != 507 && isEvent(one)) {
                    etags.put(key(one.href()), one.text("getetag"));
                }
            }
            if (said.token().isEmpty()) {
                return Optional.empty();
            }
            token = said.token();
            if (!more) {
                break;
            }
        }
        return Optional.of(new Changes(etags, gone, since.isEmpty(), token));
    }

    /// All versions, unless the calendar as a whole is the one that we know.
    private Changes byTag(String token) throws DavProblem {
        var asked = line.ask("PROPFIND", at, 0, CTAG);
        mustBe(207, asked);
        String tag = Multistatus.read(asked.body()).resources().stream()
                .findFirst()
                .map(one -> one.text("getctag"))
                .orElse("");
        if (!tag.isEmpty() && token.equals(BY_TAG + tag)) {
            return new Changes(Map.of(), Set.of(), false, token);
        }
        var answer = line.ask("PROPFIND", at, 1, ETAGS);
        mustBe(207, answer);
        var etags = new HashMap<String, String>();
        var all = new ArrayList<>(Multistatus.read(answer.body()).resources());
        all.removeIf(one -> !isEvent(one) || one.holds("resourcetype", Multistatus.DAV, "collection"));
        all.forEach(one -> etags.put(key(one.href()), one.text("getetag")));
        return new Changes(etags, Set.of(), true, BY_TAG + tag);
    }

    private boolean isEvent(Resource one) {
        return !one.text("getetag").isEmpty() && !key(one.href()).equals(key(at.getRawPath()));
    }

    private void mustBe(int status, DavLine.Answer answer) throws DavProblem {
        if (answer.status() != status) {
            throw new DavProblem(
                    answer.status() == 404
                            ? "The calendar is no more at " + at + "."
                            : at.getHost() + " answered " + answer.status() + " when we asked for the calendar.",
                    answer.status());
        }
    }

    /// Programs write the same address in several ways.
    private String key(String href) {
        return String.valueOf(at.resolve(href.replace(" ", "%20")).getRawPath()).replace("%40", "@");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
