package rapport.matching.searching;

import static rapport.matching.db.Tables.DECISION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.matching.Decision;
import rapport.matching.Verdict;

/// What people decided, as matching learns from it.
@Component
class Labels {
    private final DSLContext db;

    Labels(DSLContext db) {
        this.db = db;
    }

    List<Decision> all() {
        return db.select(DECISION.ONE_ID, DECISION.OTHER_ID, DECISION.VERDICT, DECISION.BITS)
                .from(DECISION)
                .where(DECISION.VERDICT.ne(Verdict.LATER))
                .fetch(row -> new Decision(
                        row.value1().toString(),
                        row.value2().toString(),
                        row.value3() == Verdict.SAME,
                        row.value4() == 0 ? Double.NaN : row.value4()));
    }
}
