package rapport.sales.account;

import static rapport.sales.db.Tables.HEALTH;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// Writes down how somebody finds an account to be. What was said before stays.
@Service
@Transactional
class SayHealth {
    private final DSLContext db;
    private final Clock clock;

    SayHealth(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void of(PartyId account, Health value, String reason, Viewer by) {
        db.insertInto(HEALTH)
                .set(HEALTH.PARTY_ID, account)
                .set(HEALTH.VALUE, value)
                .set(HEALTH.REASON, reason)
                .set(HEALTH.SAID_AT, clock.instant())
                .set(HEALTH.SAID_BY, by.id())
                .execute();
    }
}
