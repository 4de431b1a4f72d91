package rapport.sales.funnel;

import static rapport.sales.db.Tables.TALLY;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.jobs.Regular;

/// Adds what was counted lately to the rest of its month, once it has become much: until then it is
/// read beside it.
@Component
class FoldTallies implements Regular {
    private static final int MUCH = 2_000;

    private final DSLContext db;

    FoldTallies(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void now(Instant now) {
        if (db.fetchCount(db.selectFrom(TALLY).where(TALLY.FRESH).limit(MUCH)) == MUCH) {
            db.execute("select sales.fold_tally()");
        }
    }
}
