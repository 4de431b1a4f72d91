package rapport.listing;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody wants to see of a list, as it stands in the address: `?q=amara&sort=-contact&after=…`.
///
/// @param search what was typed
/// @param sort   the key of a column; empty for the list's own order
public record ListQuery(
        String search, String sort, boolean descending, Optional<Cursor> after, Optional<Cursor> before) {
    private static final int LONGEST_SEARCH = 200;

    public static ListQuery parse(String q, String sort, String after, String before) {
        String search = q.strip();
        boolean descending = sort.startsWith("-");
        return new ListQuery(
                search.substring(0, Math.min(LONGEST_SEARCH, search.length())),
                descending ? sort.substring(1) : sort,
                descending,
                Cursor.parse(after),
                Cursor.parse(before));
    }

    public ListQuery searching(String text) {
        return new ListQuery(text, sort, descending, Optional.empty(), Optional.empty());
    }

    public ListQuery sortedBy(String column, boolean down) {
        return new ListQuery(search, column, down, Optional.empty(), Optional.empty());
    }

    public ListQuery after(Cursor place) {
        return new ListQuery(search, sort, descending, Optional.of(place), Optional.empty());
    }

    public ListQuery before(Cursor place) {
        return new ListQuery(search, sort, descending, Optional.empty(), Optional.of(place));
    }

    public ListQuery fromTheStart() {
        return new ListQuery(search, sort, descending, Optional.empty(), Optional.empty());
    }

    /// The query string that leads here again, with its question mark; empty for the plain list.
    public String address() {
        var address = UriComponentsBuilder.newInstance();
        if (!search.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!sort.isEmpty()) {
            address.queryParam("sort", (descending ? "-" : "") + sort);
        }
        after.ifPresent(place -> address.queryParam("after", place.text()));
        before.ifPresent(place -> address.queryParam("before", place.text()));
        return address.encode().buildAndExpand(Map.of("q", search)).toUriString();
    }
}
