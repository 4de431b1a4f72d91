package rapport.listing;

import java.util.List;
import java.util.Optional;
import rapport.access.Viewer;

/// A page of a list, ready to be shown.
///
/// @param query     what was asked, after a correction of the search
/// @param corrected what was typed, when something else was shown instead
public record ListPage<R>(
        ListDefinition<R> list,
        List<Column<R>> columns,
        List<R> rows,
        ListQuery query,
        Optional<String> corrected,
        Optional<Cursor> previous,
        Optional<Cursor> next,
        Viewer viewer) {

    public String path() {
        return "/" + list.key();
    }

    /// The head of a column. A click on a sortable one leads to its order, and the next to the order turned round.
    public record Head(String label, int priority, String sortAddress, String sorted) {}

    /// A column that one may show or hide.
    public record Choice(String key, String label, boolean shown) {}

    public List<Head> heads() {
        return columns.stream().map(this::head).toList();
    }

    public List<List<Cell>> cells() {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column.cell().apply(row, viewer))
                        .toList())
                .toList();
    }

    public List<Choice> choices() {
        return list.columns().stream()
                .skip(1)
                .map(column -> new Choice(column.key(), column.label(), columns.contains(column)))
                .toList();
    }

    private Head head(Column<R> column) {
        if (!column.sortable()) {
            return new Head(column.label(), column.priority(), "", "");
        }
        boolean here = query.sort().equals(column.key());
        String order = !here ? "" : query.descending() ? "descending" : "ascending";
        String address = path()
                + query.sortedBy(column.key(), here && !query.descending()).address();
        return new Head(column.label(), column.priority(), address, order);
    }

    public String previousAddress() {
        return path() + previous.map(query::before).orElse(query).address();
    }

    public String nextAddress() {
        return path() + next.map(query::after).orElse(query).address();
    }

    public String exportAddress() {
        return path() + ".csv" + query.fromTheStart().address();
    }

    public String countAddress() {
        return path() + "/count" + query.fromTheStart().address();
    }

    public boolean isEmptyList() {
        return rows.isEmpty() && query.search().isEmpty();
    }
}
