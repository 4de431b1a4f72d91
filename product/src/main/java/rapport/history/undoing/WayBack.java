package rapport.history.undoing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;

/// Where somebody goes who has taken something back: to the page they are on, unless it has gone with it.
@Component
class WayBack {
    private static final Pattern PARTY =
            Pattern.compile("/(people|organisations|households|parties)/([0-9a-f-]{36})(?:/history)?");

    private final Parties parties;

    WayBack(Parties parties) {
        this.parties = parties;
    }

    /// @param gone the records that had been made by what was taken back
    String from(HttpServletRequest request, Collection<UUID> gone, Viewer viewer) {
        String path = path(request);
        int query = path.indexOf('?');
        if (query >= 0 && gone.stream().anyMatch(one -> path.indexOf(one.toString(), query) >= 0)) {
            return path.substring(0, query);
        }
        Matcher party = PARTY.matcher(path);
        boolean isGone = party.matches()
                && parties.find(new PartyId(UUID.fromString(party.group(2))), viewer)
                        .isEmpty();
        if (!isGone) {
            return path;
        }
        return party.group(1).equals("parties") ? "/" : "/" + party.group(1);
    }

    private static String path(HttpServletRequest request) {
        String from = request.getHeader("HX-Current-URL");
        String address = from == null ? request.getHeader("Referer") : from;
        if (address == null) {
            return "/";
        }
        try {
            URI uri = URI.create(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return uri.getRawPath() == null
                            || !uri.getRawPath().startsWith("/")
                            || uri.getRawPath().startsWith("//")
                    ? "/"
                    : uri.getRawPath() + query;
        } catch (IllegalArgumentException notOurs) {
            return "/";
        }
    }
}
