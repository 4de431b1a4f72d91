package rapport.api.webhook;

import static rapport.api.db.Tables.HAPPENED;

import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What happened and has not been made into deliveries yet. The database notes it, in the transaction
/// in which it happens.
@Component
class Happenings {
    private final DSLContext db;

    Happenings(DSLContext db) {
        this.db = db;
    }

    /// Takes the next of them, in the transaction of the caller, in their order.
    List<Happening> take(int most) {
        return db
                .deleteFrom(HAPPENED)
                .where(HAPPENED.ID.in(DSL.select(HAPPENED.ID)
                        .from(HAPPENED)
                        .orderBy(HAPPENED.ID)
                        .limit(most)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch(row -> new Happening(
                        row.get(HAPPENED.ID),
                        row.get(HAPPENED.CHANGE_SET_ID),
                        row.get(HAPPENED.KIND),
                        row.get(HAPPENED.RECORD_ID),
                        row.get(HAPPENED.WHAT),
                        row.get(HAPPENED.PARTY_KIND),
                        row.get(HAPPENED.INTO_ID)))
                .stream()
                .sorted(Comparator.comparingLong(Happening::nth))
                .toList();
    }
}
