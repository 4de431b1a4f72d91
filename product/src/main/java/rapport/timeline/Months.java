package rapport.timeline;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The months that have a partition. A month is remembered only when the transaction that made it is safe in the
/// database: one that is rolled back takes its partition along.
@Component
class Months {
    private final DSLContext db;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    Months(DSLContext db) {
        this.db = db;
    }

    void makeRoomFor(Collection<Instant> moments) {
        List<YearMonth> missing = moments.stream()
                .map(moment -> YearMonth.from(moment.atOffset(ZoneOffset.UTC)))
                .distinct()
                .filter(month -> !known.contains(month))
                .sorted()
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Instant[] firsts = missing.stream()
                .map(month -> month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .toArray(Instant[]::new);
        db.fetch("select timeline.make_room_for(month)::text from unnest({0}) as month", DSL.val(firsts));
        rememberOnceSafe(missing);
    }

    private void rememberOnceSafe(List<YearMonth> months) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.addAll(months);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.addAll(months);
            }
        });
    }
}
