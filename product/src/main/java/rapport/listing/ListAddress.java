package rapport.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The query string of a list as somebody asked for it: `?view=…&q=amara&filter=role ==
/// "CLIENT"&sort=-contact&columns=name,email&after=…`.
/// What it names counts; what it leaves out is as the view has it.
///
/// @param view the id of a view; `all` for the list without any; empty for the one that its reader wants to begin with
public record ListAddress(
        String view,
        Optional<String> search,
        Optional<String> filter,
        Optional<String> sort,
        Optional<List<String>> columns,
        Optional<Layout> layout,
        Optional<Cursor> after,
        Optional<Cursor> before) {
    public static final String WITHOUT_VIEW = "all";

    /// Whether it says nothing at all.
    public boolean isBare() {
        return view.isEmpty()
                && search.isEmpty()
                && filter.isEmpty()
                && sort.isEmpty()
                && columns.isEmpty()
                && layout.isEmpty()
                && after.isEmpty()
                && before.isEmpty();
    }

    /// What is shown, when a view has this.
    public ListState over(ListState saved) {
        return new ListState(
                search.orElse(saved.search()),
                filter.orElse(saved.filter()),
                sort.orElse(saved.sort()),
                columns.orElse(saved.columns()),
                layout.orElse(saved.layout()));
    }

    static List<String> keys(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
