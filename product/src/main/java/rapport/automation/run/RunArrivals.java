package rapport.automation.run;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.automation.db.Tables.ARRIVAL;
import static rapport.automation.db.Tables.PLAN;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.automation.PlanId;

/// Records that have come to a moment at which plans begin. Whoever moves them says so in the same transaction.
@Component
public class RunArrivals {
    record Arrived(PlanId plan, UUID record) {}

    private final DSLContext db;
    private final Clock clock;

    RunArrivals(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Costs a look into an index where no plan begins then.
    @Transactional(propagation = Propagation.MANDATORY)
    public void came(String recordKind, UUID record, String moment) {
        db.insertInto(ARRIVAL, ARRIVAL.PLAN_ID, ARRIVAL.RECORD_ID, ARRIVAL.AT)
                .select(select(PLAN.ID, val(record), val(clock.instant()))
                        .from(PLAN)
                        .where(PLAN.RECORD_KIND.eq(recordKind))
                        .and(PLAN.MOMENT.eq(moment))
                        .and(PLAN.MOMENT.ne(""))
                        .and(PLAN.PAUSED_AT.isNull())
                        .and(PLAN.RETIRED_AT.isNull()))
                .onConflictDoNothing()
                .execute();
    }

    /// Takes the longest waiting out of the queue. Empty when nobody waits.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Arrived> take() {
        return db.select(ARRIVAL.ID, ARRIVAL.PLAN_ID, ARRIVAL.RECORD_ID)
                .from(ARRIVAL)
                .orderBy(ARRIVAL.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> {
                    db.deleteFrom(ARRIVAL).where(ARRIVAL.ID.eq(row.value1())).execute();
                    return new Arrived(row.value2(), row.value3());
                });
    }
}
