package rapport.work.syncing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.work.syncing.Multistatus.Resource;

/// Finds the calendars of somebody from whatever address he knows: of the calendar itself, of the server, or of a page
/// of his there (RFC 6764 and RFC 4791, 6.2).
final class FindCalendars {
    private static final String WHAT = "<propfind xmlns=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\"><prop>"
            + "<resourcetype/><displayname/><current-user-principal/><current-user-privilege-set/>"
            + "<c:calendar-home-set/><c:supported-calendar-component-set/></prop></propfind>";

    private final DavLine line;

    FindCalendars(DavLine line) {
        this.line = line;
    }

    /// @param name of the calendar there
    record Found(URI at, String name) {}

    /// Those into which events can be written.
    List<Found> from(URI address) throws DavProblem {
        Optional<At> here = look(address);
        if (here.isPresent() && isCalendar(here.get().resource())) {
            return List.of(found(here.get()));
        }
        Optional<URI> home = here.flatMap(FindCalendars::home);
        if (home.isEmpty()) {
            Optional<URI> principal = here.flatMap(FindCalendars::principal);
            if (principal.isEmpty()) {
                principal = look(address.resolve("/.well-known/caldav")).flatMap(FindCalendars::principal);
            }
            if (principal.isEmpty()) {
                throw new DavProblem("At " + address + " there are no calendars. Ask whoever runs it for the address"
                        + " for CalDAV.");
            }
            home = look(principal.get()).flatMap(FindCalendars::home);
        }
        return in(
                home.orElseThrow(() -> new DavProblem(address.getHost() + " does not say where your calendars are.")));
    }

    private List<Found> in(URI home) throws DavProblem {
        var answer = line.ask("PROPFIND", home, 1, WHAT);
        var all = new ArrayList<Found>();
        for (Resource one : Multistatus.read(answer.body()).resources()) {
            if (isCalendar(one)) {
                all.add(found(new At(answer.at(), one)));
            }
        }
        if (all.isEmpty()) {
            throw new DavProblem("There is no calendar at " + home + " into which events can be written.");
        }
        return all;
    }

    private record At(URI asked, Resource resource) {
        URI address(String href) {
            return asked.resolve(href);
        }
    }

    private Optional<At> look(URI at) throws DavProblem {
        var answer = line.ask("PROPFIND", at, 0, WHAT);
        return answer.status() == 207
                ? Multistatus.read(answer.body()).resources().stream()
                        .findFirst()
                        .map(one -> new At(answer.at(), one))
                : Optional.empty();
    }

    private static Optional<URI> home(At page) {
        return page.resource().address("calendar-home-set").map(page::address);
    }

    private static Optional<URI> principal(At page) {
        return page.resource().address("current-user-principal").map(page::address);
    }

    private static Found found(At page) {
        String name = page.resource().text("displayname");
        URI at = page.address(page.resource().href());
        return new Found(at, name.isEmpty() ? at.getPath() : name);
    }

    /// One with events, into which we may write as far as it says.
    private static boolean isCalendar(Resource one) {
        boolean saysRights = one.found().containsKey("current-user-privilege-set");
        return one.holds("resourcetype", Multistatus.CALDAV, "calendar")
                && holdsEvents(one)
                && (!saysRights || mayWrite(one));
    }

    private static boolean mayWrite(Resource one) {
        return List.of("write", "write-content", "bind", "all").stream()
                .anyMatch(right -> one.holds("current-user-privilege-set", Multistatus.DAV, right));
    }

    private static boolean holdsEvents(Resource one) {
        var kinds = one.found().get("supported-calendar-component-set");
        if (kinds == null) {
            return true;
        }
        var names = kinds.getElementsByTagNameNS(Multistatus.CALDAV, "comp");
        for (int i = 0; i < names.getLength(); i++) {
            if (names.item(i) instanceof org.w3c.dom.Element kind && "VEVENT".equals(kind.getAttribute("name"))) {
                return true;
            }
        }
        return names.getLength() == 0;
    }
}
