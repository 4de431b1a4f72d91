package rapport.listing;

import java.util.List;
import rapport.web.Refused;

/// What is shown of a list, apart from the place in it. This is what a view keeps under a name.
///
/// @param search  what was typed
/// @param filter  the text of a rule; empty for none
/// @param sort    the key of a column, with a `-` before it for the other direction; empty for the list's own order
/// @param columns the keys of the columns in their order; empty for the standard ones
/// @param layout  a table, groups or a board
public record ListState(String search, String filter, String sort, List<String> columns, Layout layout) {
    public static final ListState PLAIN = new ListState("", "", "", List.of(), Layout.TABLE);
    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_FILTER = 4_000;

    public ListState {
        search = search.strip();
        search = search.substring(0, Math.min(LONGEST_SEARCH, search.length()));
        filter = filter.strip();
        if (filter.length() > LONGEST_FILTER) {
            throw new Refused("A filter has at most 4,000 characters.");
        }
        columns = List.copyOf(columns);
    }

    String sortedBy() {
        return isDescending() ? sort.substring(1) : sort;
    }

    boolean isDescending() {
        return sort.startsWith("-");
    }

    public ListState withSearch(String text) {
        return new ListState(text, filter, sort, columns, layout);
    }

    public ListState withFilter(String rule) {
        return new ListState(search, rule, sort, columns, layout);
    }

    public ListState withSort(String order) {
        return new ListState(search, filter, order, columns, layout);
    }

    public ListState withColumns(List<String> keys) {
        return new ListState(search, filter, sort, keys, layout);
    }

    public ListState withLayout(Layout other) {
        return new ListState(search, filter, sort, columns, other);
    }
}
