package rapport.work.feeding;

import static rapport.work.db.Tables.FEED;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.SecretKey;

/// The secret addresses of calendars, one for each person at most. Each is told once and kept as its hash.
@Component
class Feeds {
    private final DSLContext db;
    private final Clock clock;

    Feeds(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// An address that was there before works no longer.
    @Transactional
    SecretKey make(AccountId account) {
        var key = SecretKey.random("");
        db.insertInto(FEED)
                .set(FEED.ACCOUNT_ID, account)
                .set(FEED.HASH, key.hash())
                .set(FEED.CREATED_AT, clock.instant())
                .onConflict(FEED.ACCOUNT_ID)
                .doUpdate()
                .set(FEED.HASH, key.hash())
                .set(FEED.CREATED_AT, clock.instant())
                .execute();
        return key;
    }

    @Transactional
    void stop(AccountId account) {
        db.deleteFrom(FEED).where(FEED.ACCOUNT_ID.eq(account)).execute();
    }

    boolean has(AccountId account) {
        return db.fetchExists(FEED, FEED.ACCOUNT_ID.eq(account));
    }

    Optional<AccountId> of(SecretKey key) {
        return db.select(FEED.ACCOUNT_ID)
                .from(FEED)
                .where(FEED.HASH.eq(key.hash()))
                .fetchOptional(FEED.ACCOUNT_ID);
    }
}
