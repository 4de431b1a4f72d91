package rapport.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

class ListsTest {
    private static final Table<?> BOATS = DSL.table("boat");
    private static final Field<UUID> ID = DSL.field("id", UUID.class);
    private static final Field<String> HARBOUR = DSL.field("harbour", String.class);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Lists lists;
    private final List<Segment> byHarbour = List.of(
            new Segment(HARBOUR.isNotNull(), HARBOUR, ID, false), new Segment(HARBOUR.isNull(), null, ID, false));

    @BeforeEach
    void aFleet() {
        DSLContext db = database.db();
        db.execute("create temporary table boat (id uuid primary key default uuidv7(), harbour text)");
        db.execute(
                "insert into boat (harbour) select case when n % 5 = 0 then null else 'H' || n % 3 end from generate_series(1, 100) n");
        lists = new Lists(db);
    }

    @Test
    void pages_by_key_have_no_gap_and_no_double_forwards_and_backwards() {
        List<UUID> all = lists.ids(BOATS, byHarbour, DSL.noCondition(), 1000);
        assertThat(all).hasSize(100).doesNotHaveDuplicates();

        List<UUID> forwards = new ArrayList<>();
        Optional<Cursor> place = Optional.empty();
        do {
            var page = lists.places(BOATS, byHarbour, DSL.noCondition(), place, false, 7);
            page.forEach(row -> forwards.add(row.cursor().id()));
            place = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.getLast().cursor());
        } while (place.isPresent());
        assertThat(forwards).isEqualTo(all);

        List<UUID> backwards = new ArrayList<>();
        do {
            var page = lists.places(BOATS, byHarbour, DSL.noCondition(), place, true, 7);
            page.forEach(row -> backwards.add(row.cursor().id()));
            place = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.getLast().cursor());
        } while (place.isPresent());
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(all);
    }

    @Test
    void what_has_no_value_comes_last() {
        var boats = lists.ids(BOATS, byHarbour, DSL.noCondition(), 1000);
        var db = database.db();
        var harbours = IntStream.of(79, 80)
                .mapToObj(n -> db.select(HARBOUR)
                        .from(BOATS)
                        .where(ID.eq(boats.get(n)))
                        .fetchOne(HARBOUR))
                .toList();
        assertThat(harbours.get(0)).isEqualTo("H2");
        assertThat(harbours.get(1)).isNull();
    }

    @Test
    void an_edited_cursor_begins_at_the_beginning() {
        assertThat(Cursor.parse("not a cursor")).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
        var cursor = new Cursor(1, "Ærø – “x”", UUID.randomUUID());
        assertThat(Cursor.parse(cursor.text())).contains(cursor);
    }
}
