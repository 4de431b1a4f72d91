package rapport.intake.waiting;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static rapport.intake.db.Tables.IMPORT;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.intake.ImportId;
import rapport.intake.Intakes;
import rapport.intake.RowOutcome;
import rapport.matching.WaitingElsewhere;

/// The rows of files of which the viewer may say whom they are about, file by file. Of an import that was taken back
/// none waits.
@Component
class RowsThatWait implements WaitingElsewhere {
    private final DSLContext db;

    RowsThatWait(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Waiting> of(Viewer viewer) {
        if (!mayAnswer(viewer)) {
            return List.of();
        }
        Field<Long> first = field(select(min(SOURCE_RECORD.ROW_NUMBER))
                .from(SOURCE_RECORD)
                .where(SOURCE_RECORD.IMPORT_ID.eq(IMPORT.ID))
                .and(SOURCE_RECORD.OUTCOME.eq(inline(RowOutcome.WAITING))));
        return db.select(IMPORT.ID, IMPORT.TITLE, IMPORT.WAITING, first)
                .from(IMPORT)
                .where(IMPORT.WAITING.gt(inline(0L)))
                .and(Intakes.visibleTo(viewer))
                .and(condition("not exists (select from journal.taken_back t where t.id = {0})", IMPORT.ID))
                .orderBy(IMPORT.ID)
                .fetch(row -> waiting(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static boolean mayAnswer(Viewer viewer) {
        return viewer.mayWrite()
                && (viewer.rights().may(CustomerKinds.PERSON, Right.IMPORT)
                        || viewer.rights().may(CustomerKinds.ORGANISATION, Right.IMPORT));
    }

    private static Waiting waiting(ImportId id, String title, long count, @Nullable Long first) {
        return new Waiting(
                count,
                (count == 1 ? "row of " : "rows of ") + title,
                "/imports/" + id + (first == null ? "?show=waiting" : "/rows/" + first));
    }
}
