package rapport.intake.account;

import static rapport.intake.db.Tables.LIKENESS;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.intake.ImportId;
import rapport.intake.RowOutcome;

/// Reads the rows of an import by key: page 10,000 costs what page 1 costs.
@Component
class SourceRecords {
    private final DSLContext db;

    SourceRecords(DSLContext db) {
        this.db = db;
    }

    /// @param outcome null for all rows
    /// @param after   the number of the row before the first
    List<SourceRecord> of(ImportId id, @Nullable RowOutcome outcome, long after, int most) {
        return db.select(
                        SOURCE_RECORD.ROW_NUMBER,
                        SOURCE_RECORD.LINE,
                        SOURCE_RECORD.CELLS,
                        SOURCE_RECORD.OUTCOME,
                        SOURCE_RECORD.REASON,
                        SOURCE_RECORD.PARTY_ID,
                        likeness())
                .from(SOURCE_RECORD)
                .where(SOURCE_RECORD.IMPORT_ID.eq(id))
                .and(outcome == null ? DSL.noCondition() : SOURCE_RECORD.OUTCOME.eq(DSL.inline(outcome)))
                .and(SOURCE_RECORD.ROW_NUMBER.gt(after))
                .orderBy(SOURCE_RECORD.ROW_NUMBER)
                .limit(most)
                .fetch(row -> new SourceRecord(
                        row.value1(),
                        row.value2(),
                        List.of(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static Field<Float> likeness() {
        return DSL.field(DSL.select(DSL.max(LIKENESS.PROBABILITY))
                .from(LIKENESS)
                .where(LIKENESS.IMPORT_ID.eq(SOURCE_RECORD.IMPORT_ID))
                .and(LIKENESS.ROW_NUMBER.eq(SOURCE_RECORD.ROW_NUMBER)));
    }
}
