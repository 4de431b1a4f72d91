package rapport.intake.running;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.intake.db.Tables.ANSWER;
import static rapport.intake.db.Tables.IMPORT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.intake.ImportId;
import rapport.journal.ChangeSetId;
import rapport.journal.Consequences;
import rapport.journal.Journal;

/// Whoever takes an import back takes along what was answered to its rows that waited: without
/// the import nobody would have been asked. Nobody is asked any more then, so an import of which
/// every row waits can be taken back as well.
@Component
class AnswersOfImport implements Consequences {
    private final DSLContext db;
    private final Journal journal;

    AnswersOfImport(DSLContext db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    @Override
    public List<ChangeSetId> of(ChangeSetId act) {
        return db.fetchExists(IMPORT, IMPORT.ID.eq(new ImportId(act.value())))
                ? journal.added("intake.answer", act.value())
                : List.of();
    }

    @Override
    public Condition outlasts(Field<UUID> act) {
        return exists(selectOne()
                .from(IMPORT)
                .where(condition("{0} = {1}", IMPORT.ID, act))
                .and(IMPORT.WAITING
                        .gt(inline(0L))
                        .or(exists(selectOne().from(ANSWER).where(ANSWER.IMPORT_ID.eq(IMPORT.ID))))));
    }
}
