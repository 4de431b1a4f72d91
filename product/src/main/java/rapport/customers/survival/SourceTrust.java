package rapport.customers.survival;

import static rapport.customers.db.Tables.SOURCE;
import static rapport.customers.db.Tables.SOURCE_TRUST;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.SourceId;

/// How far sources are believed.
@Component
public class SourceTrust {
    private final DSLContext db;
    private final Clock clock;

    SourceTrust(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// In the order of their names.
    public List<KnownSource> all() {
        return read(DSL.noCondition());
    }

    public Optional<KnownSource> find(SourceId id) {
        return read(SOURCE.ID.eq(id)).stream().findFirst();
    }

    /// @param trust from 1 to 100
    @Transactional
    public void trust(SourceId id, int trust) {
        db.insertInto(SOURCE_TRUST)
                .set(SOURCE_TRUST.SOURCE_ID, id)
                .set(SOURCE_TRUST.TRUST, (short) trust)
                .onConflict(SOURCE_TRUST.SOURCE_ID)
                .doUpdate()
                .set(SOURCE_TRUST.TRUST, (short) trust)
                .execute();
    }

    @Transactional
    public void withdraw(SourceId id) {
        withdrawn(id, clock.instant());
    }

    @Transactional
    public void believeAgain(SourceId id) {
        withdrawn(id, null);
    }

    private void withdrawn(SourceId id, @Nullable Instant at) {
        db.insertInto(SOURCE_TRUST)
                .set(SOURCE_TRUST.SOURCE_ID, id)
                .set(SOURCE_TRUST.TRUST, (short) KnownSource.USUAL_TRUST)
                .set(SOURCE_TRUST.WITHDRAWN_AT, at)
                .onConflict(SOURCE_TRUST.SOURCE_ID)
                .doUpdate()
                .set(SOURCE_TRUST.WITHDRAWN_AT, at)
                .execute();
    }

    private List<KnownSource> read(Condition which) {
        return db.select(SOURCE.ID, SOURCE.NAME, SOURCE_TRUST.TRUST, SOURCE_TRUST.WITHDRAWN_AT)
                .from(SOURCE)
                .leftJoin(SOURCE_TRUST)
                .on(SOURCE_TRUST.SOURCE_ID.eq(SOURCE.ID))
                .where(which)
                .orderBy(DSL.lower(SOURCE.NAME), SOURCE.ID)
                .fetch(row -> new KnownSource(
                        row.value1(),
                        row.value2(),
                        row.value3() == null ? KnownSource.USUAL_TRUST : row.value3(),
                        row.value4()));
    }
}
