package rapport.listing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import rapport.access.Viewer;

/// A list, declared once. Everything else (pages, search, sort, export, the API) follows from it.
///
/// @param <R> a row as the readers of the module make it
public interface ListDefinition<R> {
    /// Its name in addresses: `people` stands at `/people`.
    String key();

    String title();

    /// One of its records, as in “Add a person”.
    String one();

    List<Column<R>> columns();

    Table<?> table();

    Field<?> id();

    /// What this viewer may see at all. Finding is the permission check.
    Condition visibleTo(Viewer viewer);

    /// The segments that answer a query, best first.
    List<Segment> segments(ListQuery query);

    /// What a search most likely meant that found nothing; empty when nothing resembles it.
    Optional<String> correction(String search);

    /// The rows of a page in the order of the ids.
    List<R> rows(List<UUID> ids, Viewer viewer);

    /// What to say, and where to go, when the list is empty.
    EmptyList whenEmpty();

    record EmptyList(String icon, String text, String action, String href) {}
}
