package rapport.api.paging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import rapport.access.Viewer;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;
import rapport.listing.Sought;

/// A list of the screen whose rows are documents of the API.
record Documents<D>(ListDefinition<?> list, BiFunction<List<UUID>, Viewer, List<D>> read) implements ListDefinition<D> {
    @Override
    public String key() {
        return list.key();
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public String one() {
        return list.one();
    }

    @Override
    public String recordKind() {
        return list.recordKind();
    }

    @Override
    public List<Column<D>> columns() {
        return List.of();
    }

    @Override
    public Table<?> table() {
        return list.table();
    }

    @Override
    public Field<?> id() {
        return list.id();
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return list.visibleTo(viewer);
    }

    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        return list.segments(query, viewer);
    }

    @Override
    public Optional<Sought> sought(String search, Viewer viewer) {
        return list.sought(search, viewer);
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<D> rows(List<UUID> ids, List<Column<D>> shown, Viewer viewer) {
        return read.apply(ids, viewer);
    }

    @Override
    public EmptyList whenEmpty() {
        return list.whenEmpty();
    }
}
