package rapport.listing;

import java.util.List;

/// What is shown of a list, apart from the place in it. This is what a view keeps under a name.
///
/// @param search  what was typed
/// @param sort    the key of a column, with a `-` before it for the other direction; empty for the list's own order
/// @param columns the keys of the columns in their order; empty for the standard ones
public record ListState(String search, String sort, List<String> columns) {
    public static final ListState PLAIN = new ListState("", "", List.of());
    private static final int LONGEST_SEARCH = 200;

    public ListState {
        search = search.strip();
        search = search.substring(0, Math.min(LONGEST_SEARCH, search.length()));
        columns = List.copyOf(columns);
    }

    String sortedBy() {
        return isDescending() ? sort.substring(1) : sort;
    }

    boolean isDescending() {
        return sort.startsWith("-");
    }

    public ListState withSearch(String text) {
        return new ListState(text, sort, columns);
    }

    public ListState withSort(String order) {
        return new ListState(search, order, columns);
    }

    public ListState withColumns(List<String> keys) {
        return new ListState(search, sort, keys);
    }
}
