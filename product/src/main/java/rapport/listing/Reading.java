package rapport.listing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;

/// Reads the places of one page. The segments are read one after the other, and only as far as the page needs them.
///
/// Where a filter lets many through, the next rows of the index are enough. Where it lets few
/// through, walking along the index would read the whole table to fill a page, so everybody who
/// belongs is collected and then sorted. Which of the two it is, nobody knows before: the walk is
/// tried first, over a stretch that costs a few milliseconds.
///
/// @param passing who is let through at all
record Reading(
        DSLContext db,
        Table<?> table,
        List<Segment> segments,
        Passing passing,
        Optional<Cursor> from,
        boolean backwards,
        int limit) {
    List<Cursor> places() {
        if (begin() < 0 || begin() >= segments.size()) {
            return List.of();
        }
        if (passing.letsEverybodyThrough()) {
            return read(this::stretch);
        }
        return end().map(this::walk).filter(found -> found.size() == limit).orElseGet(() -> read(this::collected));
    }

    /// How many are read stands in the statement itself, so that the database keeps its plan:
    /// a number that it is only told with each question could as well mean all of them.
    private interface Part {
        Select<Record3<Integer, String, UUID>> of(int n);
    }

    /// The first segment mostly fills the page, and is a statement whose plan the database knows; the
    /// others are asked for together, when it does not.
    private List<Cursor> read(Part part) {
        List<Cursor> first = fetch(part.of(begin()));
        int step = backwards ? -1 : 1;
        int next = begin() + step;
        if (first.size() == limit || next < 0 || next >= segments.size()) {
            return first;
        }
        Select<Record3<Integer, String, UUID>> others = part.of(next);
        for (int n = next + step; n >= 0 && n < segments.size(); n += step) {
            others = others.unionAll(part.of(n));
        }
        List<Cursor> rest = fetch(db.selectFrom(others.asTable("stretches", "segment", "key", "id"))
                .limit(inline(limit)));
        return Stream.concat(first.stream(), rest.stream()).limit(limit).toList();
    }

    /// The end of the stretch that is worth a walk; empty when there is no more than that.
    private Optional<Cursor> end() {
        Segment segment = segments.get(begin());
        return fetch(select(inline(begin()), segment.keyText(), id(segment))
                        .from(table)
                        .where(rest(begin()))
                        .orderBy(segment.order(backwards))
                        .limit(inline(1))
                        .offset(inline(passing.walk())))
                .stream()
                .findFirst();
    }

    private List<Cursor> walk(Cursor end) {
        Segment segment = segments.get(begin());
        return fetch(select(inline(begin()), segment.keyText(), id(segment))
                .from(table)
                .where(rest(begin()))
                .and(segment.beyond(end, !backwards))
                .and(passing.met())
                .orderBy(segment.order(backwards))
                .limit(inline(limit)));
    }

    private Select<Record3<Integer, String, UUID>> stretch(int n) {
        Segment segment = segments.get(n);
        return select(inline(n), segment.keyText(), id(segment))
                .from(table)
                .where(rest(n))
                .orderBy(segment.order(backwards))
                .limit(inline(limit));
    }

    /// The offset of nothing keeps the planner from walking along the index after all.
    private Select<Record3<Integer, String, UUID>> collected(int n) {
        Segment segment = segments.get(n);
        Field<?> order = segment.key() == null ? inline(0) : segment.key();
        var found = select(segment.keyText().as("key"), id(segment).as("id"), order.as("place"))
                .from(table)
                .where(rest(n))
                .and(passing.lookedUp())
                .offset(0)
                .asTable("found");
        Field<?> place = field(name("found", "place"), order.getDataType());
        Field<UUID> id = field(name("found", "id"), UUID.class);
        boolean down = segment.descending() != backwards;
        List<SortField<?>> sorted = List.of(down ? place.desc() : place.asc(), down ? id.desc() : id.asc());
        return select(inline(n), field(name("found", "key"), String.class), id)
                .from(found)
                .orderBy(sorted)
                .limit(inline(limit));
    }

    private int begin() {
        return from.map(Cursor::segment).orElse(backwards ? segments.size() - 1 : 0);
    }

    /// What belongs to a segment, from the place on where the page begins. The place comes first: of two
    /// bounds the index is entered at the one that was named first, and “has a value” is where it begins.
    private Condition rest(int n) {
        Segment segment = segments.get(n);
        return from.filter(_ -> n == begin())
                .map(place -> segment.beyond(place, backwards).and(segment.condition()))
                .orElseGet(segment::condition);
    }

    private static Field<UUID> id(Segment segment) {
        return field("{0}", UUID.class, segment.id());
    }

    private List<Cursor> fetch(Select<? extends org.jooq.Record> places) {
        return db.fetch(places)
                .map(row -> new Cursor(row.get(0, Integer.class), row.get(1, String.class), row.get(2, UUID.class)));
    }
}
