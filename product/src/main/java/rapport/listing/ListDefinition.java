package rapport.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.expressions.Now;
import rapport.expressions.Word;

/// A list, declared once. Everything else (pages, search, sort, export, the API) follows from it.
///
/// @param <R> a row as the readers of the module make it
public interface ListDefinition<R> {
    /// Its name in addresses: `people` stands at `/people`.
    String key();

    String title();

    /// One of its records, as in “Add a person”.
    String one();

    /// The kind of its records, on which roles give rights.
    String recordKind();

    List<Column<R>> columns();

    /// Without those that tell what the viewer's roles hide.
    default List<Column<R>> columns(Viewer viewer) {
        return columns().stream().filter(column -> column.isShownTo(viewer)).toList();
    }

    /// The columns of these keys in their order, or the standard ones where there are none. The
    /// first column names the record: it always stays, and stays first.
    default List<Column<R>> columns(List<String> keys, Viewer viewer) {
        var seen = columns(viewer);
        if (seen.isEmpty()) {
            return seen;
        }
        var first = seen.getFirst();
        var others = keys.isEmpty()
                ? seen.stream().skip(1).filter(Column::standard)
                : keys.stream()
                        .distinct()
                        .flatMap(key -> seen.stream()
                                .skip(1)
                                .filter(column -> column.key().equals(key)));
        return Stream.concat(Stream.of(first), others).toList();
    }

    /// Whether it makes sense, and costs little, to group the records by a word of its filters.
    default boolean isGroupedBy(Word word) {
        return switch (word.type()) {
            case CHOICE -> true;
            case YES_NO, DATE, MOMENT -> !word.hasSeveral();
            case TEXT, NUMBER, MONEY, LOCATION -> false;
        };
    }

    Table<?> table();

    Field<?> id();

    /// What this viewer may see at all. Finding is the permission check.
    Condition visibleTo(Viewer viewer);

    /// The segments that answer a query, best first. They hold what its search asks, or
    /// [#sought] does. A search asks no field that the viewer's roles hide.
    List<Segment> segments(ListQuery query, Viewer viewer);

    /// What a search asks of the records, where the segments do not hold it.
    default Optional<Sought> sought(String search, Viewer viewer) {
        return Optional.empty();
    }

    /// What a search most likely meant that found nothing; empty when nothing resembles it.
    Optional<String> correction(String search, Viewer viewer);

    /// The rows of a page in the order of the ids.
    ///
    /// @param shown the columns that are read from them: what no column shows need not be worked out
    List<R> rows(List<UUID> ids, List<Column<R>> shown, Viewer viewer);

    /// What a search looks through, as its box says it.
    default String searched() {
        return "Name";
    }

    /// Which of its records the palette finds by these words, at once and however many there are; empty where it finds
    /// none.
    default Optional<Findable> findable(String text, Viewer viewer) {
        return Optional.empty();
    }

    /// @param order lower stands higher
    record Findable(int order, Condition which) {
        /// Those that a search of the list shows, where that costs little.
        public static Findable bySearch(int order, ListDefinition<?> list, String text, Viewer viewer) {
            return new Findable(
                    order,
                    DSL.or(list.segments(ListQuery.of(text, "", ""), viewer).stream()
                            .map(Segment::condition)
                            .toList()));
        }
    }

    /// The page on which a file of its records is handed in; empty where there is none.
    default String importedAt() {
        return "";
    }

    /// Whether a board by this word has a lane for the records without a value.
    default boolean hasLaneOfNone(Word lanes) {
        return true;
    }

    /// What the records of each lane of a board come to, in words and by the key of the lane, where
    /// that means something.
    ///
    /// @param which the records of the board
    default Map<String, LaneSum> sums(Word lanes, Condition which, Now now, Viewer viewer) {
        return Map.of();
    }

    /// The address of a line above the list that says what waits for somebody about its records. It is fetched once the
    /// list stands.
    default Optional<String> waiting(Viewer viewer) {
        return Optional.empty();
    }

    /// The views that everybody has from the beginning, such as what is still open.
    default List<ReadyView> readyViews(Viewer viewer) {
        return List.of();
    }

    /// @param filter the text of a rule
    record ReadyView(String label, String filter) {}

    /// What to say, and where to go, when the list is empty.
    EmptyList whenEmpty();

    /// @param right what one needs for the action
    record EmptyList(String icon, String text, String action, String href, Right right) {}
}
