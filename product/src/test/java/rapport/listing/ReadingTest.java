package rapport.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

class ReadingTest {
    private static final Table<?> BOATS = DSL.table("boat");
    private static final Field<UUID> ID = DSL.field("id", UUID.class);
    private static final Field<String> HARBOUR = DSL.field("harbour", String.class);
    private static final Field<Integer> LENGTH = DSL.field("length", Integer.class);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final List<Segment> byHarbour = List.of(
            new Segment(HARBOUR.isNotNull(), HARBOUR, ID, false), new Segment(HARBOUR.isNull(), null, ID, false));
    private final List<Segment> byAge = List.of(new Segment(DSL.noCondition(), null, ID, true));

    void aFleetOf(int boats) {
        DSLContext db = database.db();
        db.execute("create temporary table boat (id uuid primary key default uuidv7(), harbour text, length int)");
        db.execute(
                "insert into boat (harbour, length) select case when n % 5 = 0 then null else 'H' || n % 3 end, n"
                        + " from generate_series(1, ?) n",
                boats);
    }

    @Test
    void pages_by_key_have_no_gap_and_no_double_forwards_and_backwards() {
        aFleetOf(100);
        var all = all(byHarbour, DSL.noCondition());
        assertThat(all).hasSize(100).doesNotHaveDuplicates();
        assertThat(pageByPage(byHarbour, DSL.noCondition(), false)).isEqualTo(all);
        assertThat(pageByPage(byHarbour, DSL.noCondition(), true).reversed()).isEqualTo(all);
    }

    @Test
    void what_has_no_value_comes_last() {
        aFleetOf(100);
        var boats = all(byHarbour, DSL.noCondition());
        assertThat(harbour(boats.get(79))).isEqualTo("H2");
        assertThat(harbour(boats.get(80))).isNull();
    }

    @Test
    void a_filter_finds_the_same_whether_it_lets_many_through_or_few() {
        aFleetOf(25_000);
        for (Condition filter : List.of(LENGTH.mod(2).eq(0), LENGTH.mod(997).eq(0), LENGTH.gt(24_990), LENGTH.lt(0))) {
            for (List<Segment> order : List.of(byHarbour, byAge)) {
                var found = all(order, filter);
                var through = ids(filter);
                assertThat(found)
                        .isEqualTo(all(order, DSL.noCondition()).stream()
                                .filter(through::contains)
                                .toList());
                assertThat(first(order, filter))
                        .isEqualTo(found.stream().limit(7).toList());
            }
        }
        var few = LENGTH.mod(997).eq(0);
        assertThat(pageByPage(byHarbour, few, false)).isEqualTo(all(byHarbour, few));
        assertThat(pageByPage(byHarbour, few, true).reversed()).isEqualTo(all(byHarbour, few));
    }

    @Test
    void an_edited_cursor_begins_at_the_beginning() {
        assertThat(Cursor.parse("not a cursor")).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
        var cursor = new Cursor(1, "Ærø – “x”", UUID.randomUUID());
        assertThat(Cursor.parse(cursor.text())).contains(cursor);
    }

    @Test
    void a_cursor_of_another_order_finds_nothing() {
        aFleetOf(10);
        var elsewhere = new Cursor(7, "", UUID.randomUUID());
        assertThat(page(byAge, DSL.noCondition(), Optional.of(elsewhere), false))
                .isEmpty();
    }

    private List<UUID> all(List<Segment> order, Condition filter) {
        return read(order, filter, Optional.empty(), false, 100_000).stream()
                .map(Cursor::id)
                .toList();
    }

    private List<UUID> first(List<Segment> order, Condition filter) {
        return page(order, filter, Optional.empty(), false).stream()
                .map(Cursor::id)
                .toList();
    }

    private List<UUID> pageByPage(List<Segment> order, Condition filter, boolean backwards) {
        List<UUID> found = new ArrayList<>();
        Optional<Cursor> place = Optional.empty();
        do {
            var page = page(order, filter, place, backwards);
            page.forEach(row -> found.add(row.id()));
            place = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        } while (place.isPresent());
        return found;
    }

    private List<Cursor> page(List<Segment> order, Condition filter, Optional<Cursor> from, boolean backwards) {
        return read(order, filter, from, backwards, 7);
    }

    private List<Cursor> read(
            List<Segment> order, Condition filter, Optional<Cursor> from, boolean backwards, int limit) {
        return new Reading(database.db(), BOATS, order, Passing.of(filter), from, backwards, limit).places();
    }

    private Set<UUID> ids(Condition filter) {
        return database.db().select(ID).from(BOATS).where(filter).fetchSet(ID);
    }

    private @Nullable String harbour(UUID boat) {
        return database.db().select(HARBOUR).from(BOATS).where(ID.eq(boat)).fetchOne(HARBOUR);
    }
}
