package rapport.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.access.Right;
import rapport.access.Viewer;

/// A page of a list, ready to be shown.
///
/// @param columns   those that are shown, in their order
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

    static <R> ListPage<R> empty(ListDefinition<R> list, ListQuery query, Viewer viewer) {
        return new ListPage<>(
                list,
                list.columns(query.shown().columns(), viewer),
                List.of(),
                query,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                viewer);
    }

    /// What was asked, before a correction of the search: what a view keeps.
    public ListQuery asked() {
        return corrected.map(query::searching).orElse(query);
    }

    /// The address of something about this list, such as its count.
    public String about(String what) {
        return "/lists/" + list.key() + "/" + what + query.fromTheStart().address();
    }

    /// The list with neither search nor filter.
    public String plainAddress() {
        return path() + query.searching("").filtered("").address();
    }

    public String path() {
        return "/" + list.key();
    }

    /// The head of a column. A click on a sortable one leads to its order, and the next to the
    /// order turned round.
    public record Head(String key, String label, int priority, Column.Room room, String sortAddress, String sorted) {}

    /// A column that one may show or hide.
    public record Choice(String key, String label, boolean shown) {}

    public List<Head> heads() {
        return columns.stream().map(this::head).toList();
    }

    /// A row: the record itself, and then its other cells.
    public record Line(Cell.Who who, List<Cell> cells) {}

    public List<Line> lines() {
        return lines(columns);
    }

    public List<UUID> ids() {
        return lines(columns.subList(0, Math.min(1, columns.size()))).stream()
                .map(line -> UUID.fromString(line.who().id()))
                .toList();
    }

    /// The rows with other columns, of which the first names the record.
    public List<Line> lines(List<Column<R>> columns) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column.cell().apply(row, viewer))
                        .toList())
                .map(cells -> new Line((Cell.Who) cells.getFirst(), cells))
                .toList();
    }

    /// The columns that are shown in their order, then the others.
    public List<Choice> choices() {
        return Stream.concat(
                        columns.stream().skip(1),
                        list.columns(viewer).stream().skip(1).filter(column -> !columns.contains(column)))
                .map(column -> new Choice(column.key(), column.label(), columns.contains(column)))
                .toList();
    }

    /// What stands in the address and stays when somebody searches: a search has an order of its
    /// own.
    public Map<String, String> keptBySearch() {
        var kept = new LinkedHashMap<>(query.fromTheStart().parameters());
        kept.keySet().removeAll(Set.of("q", "sort"));
        return kept;
    }

    private Head head(Column<R> column) {
        if (!column.sortable()) {
            return new Head(column.key(), column.label(), column.priority(), column.room(), "", "");
        }
        boolean here = query.sort().equals(column.key());
        String order = !here ? "" : query.descending() ? "descending" : "ascending";
        String address = path()
                + query.sortedBy(column.key(), here && !query.descending()).address();
        return new Head(column.key(), column.label(), column.priority(), column.room(), address, order);
    }

    public String previousAddress() {
        return path() + previous.map(query::before).orElse(query).address();
    }

    public String nextAddress() {
        return path() + next.map(query::after).orElse(query).address();
    }

    /// Where to ask what waits about the records; empty where nothing can.
    public String waiting() {
        return list.waiting(viewer).orElse("");
    }

    /// Whether the viewer may do this with some of the records.
    public boolean may(Right right) {
        return viewer.rights().may(list.recordKind(), right);
    }

    public boolean isEmptyList() {
        return rows.isEmpty() && query.search().isEmpty() && query.filter().isEmpty();
    }
}
