package rapport.intake.running;

import static rapport.intake.db.Tables.IMPORT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.intake.ImportId;
import rapport.journal.ChangeSetId;
import rapport.journal.Consequences;
import rapport.journal.Journal;

/// Whoever takes an import back takes along what was answered to its rows that waited: without the import nobody would
/// have been asked.
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
}
