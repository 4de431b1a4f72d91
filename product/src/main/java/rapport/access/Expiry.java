package rapport.access;

import static rapport.access.db.Tables.INVITATION;
import static rapport.access.db.Tables.KNOWN_BROWSER;
import static rapport.access.db.Tables.SESSION;
import static rapport.access.db.Tables.SIGN_IN_ATTEMPT;
import static rapport.access.db.Tables.SPENT_TICKET;
import static rapport.access.db.Tables.TOKEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws keys away that open nothing any more. Nothing depends on it: an expired key is refused whether it is still
/// kept or not.
@Component
class Expiry {
    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(30);
    private static final Duration DEAD_KEYS_KEPT = Duration.ofDays(90);
    private static final Duration BROWSER_KNOWN = Duration.ofDays(400);

    private final DSLContext db;
    private final Clock clock;

    Expiry(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clean() {
        Instant now = clock.instant();
        Instant longDead = now.minus(DEAD_KEYS_KEPT);
        db.deleteFrom(SESSION).where(SESSION.EXPIRES_AT.lt(now)).execute();
        db.deleteFrom(SPENT_TICKET).where(SPENT_TICKET.EXPIRES_AT.lt(now)).execute();
        db.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.AT.lt(now.minus(ATTEMPTS_KEPT)))
                .execute();
        db.deleteFrom(KNOWN_BROWSER)
                .where(KNOWN_BROWSER.LAST_SEEN_AT.lt(now.minus(BROWSER_KNOWN)))
                .execute();
        db.deleteFrom(INVITATION).where(INVITATION.EXPIRES_AT.lt(longDead)).execute();
        db.deleteFrom(TOKEN)
                .where(TOKEN.EXPIRES_AT.lt(longDead).or(TOKEN.REVOKED_AT.lt(longDead)))
                .execute();
    }
}
