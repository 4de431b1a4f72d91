package rapport.intake.running;

import static org.jooq.impl.DSL.inline;
import static rapport.intake.db.Tables.IMPORT;

import java.util.List;
import org.jooq.DSLContext;
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
    public boolean outlasts(ChangeSetId act) {
        return db.fetchExists(IMPORT, IMPORT.ID.eq(new ImportId(act.value())).and(IMPORT.WAITING.gt(inline(0L))));
    }
}
