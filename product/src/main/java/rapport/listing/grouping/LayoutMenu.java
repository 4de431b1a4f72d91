package rapport.listing.grouping;

import java.util.List;
import rapport.expressions.Word;
import rapport.listing.Layout;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;

/// The ways in which a list can be laid out, each with its address.
///
/// @param table what leads back to the table; empty where it is one
public record LayoutMenu(String table, List<Way> groups, List<Way> boards) {
    public record Way(String label, String href, boolean current) {}

    public static LayoutMenu of(ListDefinition<?> list, ListQuery query, List<Word> groups, List<Word> boards) {
        Layout now = query.shown().layout();
        return new LayoutMenu(
                now.equals(Layout.TABLE)
                        ? ""
                        : "/" + list.key() + query.laidOut(Layout.TABLE).address(),
                groups.stream()
                        .map(word -> way(list, query, word, Layout.groups(word.key())))
                        .toList(),
                boards.stream()
                        .map(word -> way(list, query, word, Layout.board(word.key())))
                        .toList());
    }

    private static Way way(ListDefinition<?> list, ListQuery query, Word word, Layout layout) {
        return new Way(
                word.label(),
                "/" + list.key() + query.laidOut(layout).address(),
                query.shown().layout().equals(layout));
    }
}
