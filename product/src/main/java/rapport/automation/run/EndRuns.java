package rapport.automation.run;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.automation.db.Tables.ARRIVAL;
import static rapport.automation.db.Tables.LINE;
import static rapport.automation.db.Tables.RUN;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// Ends runs with their records, in the transaction of whoever ends those: so whoever undoes that lets them go on.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EndRuns implements Belongings {
    private final DSLContext db;
    private final Runs runs;
    private final Clock clock;

    EndRuns(DSLContext db, Runs runs, Clock clock) {
        this.db = db;
        this.runs = runs;
        this.clock = clock;
    }

    /// @param why in a sentence: “The deal was won.”
    public void with(UUID record, String why) {
        runs.stop(RUN.RECORD_ID.eq(record), why, null, clock.instant());
    }

    /// The same for many that end alike.
    public void with(Collection<UUID> records, String why) {
        runs.stop(
                condition("{0} = any({1})", RUN.RECORD_ID, val(records.toArray(UUID[]::new))),
                why,
                null,
                clock.instant());
    }

    /// For whoever deletes records.
    public void remove(Collection<UUID> records) {
        db.deleteFrom(ARRIVAL).where(ARRIVAL.RECORD_ID.in(records)).execute();
        delete(RUN.RECORD_ID.in(records));
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        delete(RUN.PARTY_ID.in(parties));
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        db.update(RUN).set(RUN.PARTY_ID, to).where(RUN.PARTY_ID.eq(from)).execute();
    }

    private void delete(Condition which) {
        db.deleteFrom(LINE)
                .where(LINE.RUN_ID.in(select(RUN.ID).from(RUN).where(which)))
                .execute();
        db.deleteFrom(RUN).where(which).execute();
    }
}
