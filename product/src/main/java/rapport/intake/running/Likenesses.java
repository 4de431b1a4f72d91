package rapport.intake.running;

import static rapport.intake.db.Tables.LIKENESS;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.database.BulkInsert;
import rapport.intake.ImportId;
import rapport.intake.StoredReasons;
import rapport.matching.MatchedPair;

/// Keeps why rows were put to somebody, or may be.
@Component
class Likenesses {
    private record Kept(long row, Likely likely) {
        MatchedPair pair() {
            return likely.pair();
        }
    }

    private final DSLContext db;
    private final StoredReasons reasons;

    Likenesses(DSLContext db, StoredReasons reasons) {
        this.db = db;
        this.reasons = reasons;
    }

    void keep(ImportId id, List<Written> written) {
        List<Kept> kept = written.stream()
                .flatMap(row ->
                        row.likely().stream().map(likely -> new Kept(row.row().number(), likely)))
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        BulkInsert.into(LIKENESS, kept)
                .set(LIKENESS.IMPORT_ID, _ -> id)
                .set(LIKENESS.ROW_NUMBER, Kept::row)
                .set(LIKENESS.PARTY_ID, one -> one.likely().subject().party())
                .set(LIKENESS.PROBABILITY, one -> (float) one.pair().probability())
                .set(LIKENESS.REASONS, one -> reasons.write(one.pair()))
                .run(db);
    }
}
