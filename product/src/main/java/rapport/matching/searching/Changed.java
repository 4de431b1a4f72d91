package rapport.matching.searching;

import static rapport.matching.db.Tables.CHANGED;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;

/// The parties of which something was written down since they were last compared. The journal tells them.
@Component
class Changed {
    private static final int FORGOTTEN_AT_ONCE = 50_000;

    private final DSLContext db;

    Changed(DSLContext db) {
        this.db = db;
    }

    /// What has been noted until now; what others are about to note is not among it.
    long[] noted() {
        return db.select(CHANGED.ID).from(CHANGED).fetch(CHANGED.ID).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    void forget(long[] noted) {
        for (int from = 0; from < noted.length; from += FORGOTTEN_AT_ONCE) {
            Long[] some = Arrays.stream(noted, from, Math.min(noted.length, from + FORGOTTEN_AT_ONCE))
                    .boxed()
                    .toArray(Long[]::new);
            db.deleteFrom(CHANGED)
                    .where(DSL.condition("{0} = any({1})", CHANGED.ID, DSL.val(some)))
                    .execute();
        }
    }

    /// Takes some of them, in the transaction of the caller. Two who take at once take different ones.
    Set<PartyId> take(int most) {
        List<PartyId> taken = db.deleteFrom(CHANGED)
                .where(CHANGED.ID.in(DSL.select(CHANGED.ID)
                        .from(CHANGED)
                        .orderBy(CHANGED.ID)
                        .limit(most)
                        .forUpdate()
                        .skipLocked()))
                .returning(CHANGED.PARTY_ID)
                .fetch(CHANGED.PARTY_ID);
        return new LinkedHashSet<>(taken);
    }

    boolean isEmpty() {
        return !db.fetchExists(CHANGED);
    }

    int count() {
        return db.fetchCount(CHANGED);
    }
}
