package rapport.api.paging;

import java.util.Optional;
import rapport.listing.Cursor;
import rapport.listing.ListQuery;

/// A place in a list, and the order in which it is a place: `name.MCAwMTlm…`. In another order it would mean nothing.
record ListCursor(String order, Cursor place) {
    static ListCursor of(ListQuery query, Cursor place) {
        return new ListCursor(order(query), place);
    }

    /// Empty for anything that is not a place in the order of this query.
    static Optional<ListCursor> parse(String text, ListQuery query) {
        int dot = text.indexOf('.');
        return dot < 0 || !text.substring(0, dot).equals(order(query))
                ? Optional.empty()
                : Cursor.parse(text.substring(dot + 1)).map(place -> of(query, place));
    }

    String text() {
        return order + "." + place.text();
    }

    private static String order(ListQuery query) {
        String sort = (query.descending() ? "-" : "") + query.sort();
        return Integer.toHexString((query.search() + "\n" + query.filter() + "\n" + sort).hashCode());
    }
}
