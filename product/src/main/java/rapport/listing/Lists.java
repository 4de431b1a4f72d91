package rapport.listing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Reach;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.expressions.Vocabulary;
import rapport.listing.filter.ListFilters;

/// Reads pages of any list by key. One statement finds the ids of a page, a second reads its rows.
@Component
public class Lists {
    public static final int PAGE = 50;
    private static final int COUNTED_EXACTLY = 10_000;

    private final DSLContext db;
    private final ListFilters filters;

    Lists(DSLContext db, ListFilters filters) {
        this.db = db;
        this.filters = filters;
    }

    public <R> ListPage<R> page(ListDefinition<R> list, ListQuery query, Viewer viewer) {
        var page = page(list, query, viewer, PAGE, Optional.empty());
        if (!page.rows().isEmpty() || query.search().isEmpty() || query.after().isPresent()) {
            return page;
        }
        return list.correction(query.search(), viewer)
                .map(better -> page(list, query.searching(better), viewer, PAGE, Optional.of(query.search())))
                .filter(corrected -> !corrected.rows().isEmpty())
                .orElse(page);
    }

    /// A page of any size up to the bound of the caller: for the API and for exports.
    public <R> ListPage<R> page(ListDefinition<R> list, ListQuery query, Viewer viewer, int size) {
        return page(list, query, viewer, size, Optional.empty());
    }

    private <R> ListPage<R> page(
            ListDefinition<R> list, ListQuery query, Viewer viewer, int size, Optional<String> typed) {
        boolean backwards = query.before().isPresent();
        Optional<Cursor> from = backwards ? query.before() : query.after();
        List<Cursor> places = new ArrayList<>(new Reading(
                        db,
                        list.table(),
                        list.segments(query, viewer),
                        passing(list, query, viewer),
                        from,
                        backwards,
                        size + 1)
                .places());
        boolean more = places.size() > size;
        if (more) {
            places.removeLast();
        }
        if (backwards) {
            Collections.reverse(places);
        }
        boolean hasPrevious = backwards ? more : from.isPresent();
        boolean hasNext = backwards || more;
        var columns = list.columns(query.shown().columns(), viewer);
        var rows = places.isEmpty()
                ? List.<R>of()
                : list.rows(places.stream().map(Cursor::id).toList(), columns, viewer);
        return new ListPage<>(
                list,
                columns,
                rows,
                query,
                typed,
                hasPrevious && !places.isEmpty() ? Optional.of(places.getFirst()) : Optional.empty(),
                hasNext && !places.isEmpty() ? Optional.of(places.getLast()) : Optional.empty(),
                viewer);
    }

    /// The first few of what segments hold, best first.
    public List<UUID> ids(Table<?> table, List<Segment> segments, Condition visible, int most) {
        var reading = new Reading(db, table, segments, Passing.of(visible), Optional.empty(), false, most);
        return reading.places().stream().map(Cursor::id).toList();
    }

    /// What the viewer may see, and the filter and the search let through.
    private Passing passing(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        var passing = Passing.of(list.visibleTo(viewer).and(filters.condition(list, query.filter(), viewer)));
        return sought(list, query, viewer)
                .map(sought -> passing.and(sought, list))
                .orElse(passing);
    }

    private static Optional<Sought> sought(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        return query.search().isBlank() ? Optional.empty() : list.sought(query.search(), viewer);
    }

    /// What holds of every record that a query finds.
    public Condition found(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        return found(list, query, filters.words(list, viewer), viewer);
    }

    /// @param known what the viewer may name of the list
    public Condition found(ListDefinition<?> list, ListQuery query, Supplier<Vocabulary> known, Viewer viewer) {
        return list.visibleTo(viewer)
                .and(filters.condition(query.filter(), known, viewer))
                .and(sought(list, query, viewer)
                        .map(sought -> sought.lookedUp(list))
                        .orElse(noCondition()))
                .and(or(list.segments(query, viewer).stream()
                        .map(Segment::condition)
                        .toList()));
    }

    /// Those among these that the viewer sees.
    public List<UUID> among(ListDefinition<?> list, List<UUID> ids, Viewer viewer) {
        Field<UUID> id = field("{0}", UUID.class, list.id());
        return db.select(id)
                .from(list.table())
                .where(isOneOf(list, ids))
                .and(list.visibleTo(viewer))
                .fetch(id);
    }

    /// Those among these that the viewer may change. Who may change everything is not asked about.
    public Set<UUID> changeable(ListDefinition<?> list, Collection<UUID> ids, Viewer viewer) {
        String kind = list.recordKind();
        boolean everything = viewer.rights().reach(kind, Right.EDIT) == Reach.ALL
                && viewer.rights().reach(kind, Right.READ) == Reach.ALL;
        if (everything || ids.isEmpty() || !viewer.rights().may(kind, Right.EDIT)) {
            return everything ? Set.copyOf(ids) : Set.of();
        }
        var changeable = new HashSet<>(viewer.rights().sharedToChange(kind));
        changeable.retainAll(ids);
        changeable.addAll(among(list, List.copyOf(ids), viewer.narrowedTo(kind, Right.EDIT)));
        return changeable;
    }

    public static Condition isOneOf(ListDefinition<?> list, List<UUID> ids) {
        return DSL.condition("{0} = any({1})", list.id(), DSL.val(ids.toArray(UUID[]::new)));
    }

    /// The ids of all that match, and of whom a further condition holds.
    public Select<Record1<UUID>> matching(ListDefinition<?> list, ListQuery query, Condition also, Viewer viewer) {
        return select(field("{0}", UUID.class, list.id()))
                .from(list.table())
                .where(found(list, query, viewer))
                .and(also);
    }

    /// How many there are: exact where that is cheap, and otherwise the database's own estimate,
    /// which says so.
    public RowCount count(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        Condition condition = found(list, query, viewer);
        int counted = db.select(DSL.count())
                .from(selectOne().from(list.table()).where(condition).limit(inline(COUNTED_EXACTLY + 1)))
                .fetchSingle()
                .value1();
        return counted <= COUNTED_EXACTLY
                ? new RowCount(counted, true)
                : new RowCount(Math.max(counted, estimate(list, condition)), false);
    }

    private long estimate(ListDefinition<?> list, Condition condition) {
        String plan = db.fetch("explain {0}", selectOne().from(list.table()).where(condition))
                .getFirst()
                .get(0, String.class);
        int rows = plan.indexOf(" rows=");
        return Long.parseLong(plan.substring(rows + 6, plan.indexOf(' ', rows + 6)));
    }
}
