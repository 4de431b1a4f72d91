package rapport.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import rapport.testing.TestDatabase;

class BulkInsertTest {
    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private record Row(UUID id, int number, @Nullable String text, String[] words) {}

    private DSLContext db;

    @BeforeEach
    void makeTable() {
        db = database.db();
        db.execute(
                "create temporary table parcel (id uuid primary key, number int, text text, words text[]) on commit drop");
    }

    @Test
    void a_few_rows_and_many_arrive_as_they_were_sent() {
        for (int count : new int[] {3, 1_000}) {
            List<Row> sent = rows(count);

            assertThat(insert(sent).run(db)).isEqualTo(count);
            assertThat(db.selectFrom(PARCEL).orderBy(PARCEL.NUMBER).fetch(BulkInsertTest::row))
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyElementsOf(sent);
            db.deleteFrom(PARCEL).execute();
        }
    }

    @Test
    void rows_of_two_tables_go_together_be_they_few_or_many_or_none() {
        db.execute("create temporary table stamp (parcel uuid references parcel, number int) on commit drop");
        for (int count : new int[] {0, 1, 300}) {
            List<Row> sent = rows(count);
            BulkInsert.together(List.of(insert(sent), stamps(sent)), db);

            assertThat(db.fetchCount(PARCEL)).isEqualTo(count);
            assertThat(db.fetchCount(STAMP)).isEqualTo(count);
            db.deleteFrom(STAMP).execute();
            db.deleteFrom(PARCEL).execute();
        }
    }

    @Test
    void one_row_of_many_that_is_there_already_refuses_all() {
        List<Row> sent = rows(500);
        sent.add(sent.getFirst());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert(sent).run(db))
                .withMessageContaining("parcel_pkey");
    }

    /// Everything that means something to PostgreSQL's formats stands in some text.
    private static List<Row> rows(int count) {
        var texts = List.of(
                "", "tab\tbetween", "back\\slash \\N", "two\nlines\r\n", "\"quoted\", {braced}", "山田 🦊", "NULL");
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count; i++) {
            String text = texts.get(i % texts.size());
            String[] words = {text + i, texts.get((i + 1) % texts.size())};
            rows.add(new Row(UUID.randomUUID(), i, i % 5 == 4 ? null : text, words));
        }
        return rows;
    }

    private static BulkInsert<Line, Row> insert(List<Row> rows) {
        return BulkInsert.into(PARCEL, rows)
                .set(PARCEL.ID, Row::id)
                .set(PARCEL.NUMBER, Row::number)
                .set(PARCEL.TEXT, Row::text)
                .set(PARCEL.WORDS, Row::words);
    }

    private static BulkInsert<Stuck, Row> stamps(List<Row> parcels) {
        return BulkInsert.into(STAMP, parcels).set(STAMP.PARCEL, Row::id).set(STAMP.VALUE, Row::number);
    }

    private static Row row(Line row) {
        return new Row(row.get(PARCEL.ID), row.get(PARCEL.NUMBER), row.get(PARCEL.TEXT), row.get(PARCEL.WORDS));
    }

    private static final Parcel PARCEL = new Parcel();

    private static final class Parcel extends CustomTable<Line> {
        final TableField<Line, UUID> ID = createField(DSL.name("id"), SQLDataType.UUID);
        final TableField<Line, Integer> NUMBER = createField(DSL.name("number"), SQLDataType.INTEGER);
        final TableField<Line, String> TEXT = createField(DSL.name("text"), SQLDataType.CLOB);
        final TableField<Line, String[]> WORDS = createField(DSL.name("words"), SQLDataType.CLOB.array());

        Parcel() {
            super(DSL.name("parcel"));
        }

        @Override
        public Class<? extends Line> getRecordType() {
            return Line.class;
        }
    }

    private static final class Line extends CustomRecord<Line> {
        Line() {
            super(PARCEL);
        }
    }

    private static final Stamp STAMP = new Stamp();

    private static final class Stamp extends CustomTable<Stuck> {
        final TableField<Stuck, UUID> PARCEL = createField(DSL.name("parcel"), SQLDataType.UUID);
        final TableField<Stuck, Integer> VALUE = createField(DSL.name("number"), SQLDataType.INTEGER);

        Stamp() {
            super(DSL.name("stamp"));
        }

        @Override
        public Class<? extends Stuck> getRecordType() {
            return Stuck.class;
        }
    }

    private static final class Stuck extends CustomRecord<Stuck> {
        Stuck() {
            super(STAMP);
        }
    }
}
