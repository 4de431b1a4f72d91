package rapport.access;

import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.SESSION;
import static rapport.access.db.Tables.TOKEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Who is behind the key that a browser or a program shows. Sessions live in the database, so any node knows them, and
/// ending one ends it everywhere at once.
@Component
public class Sessions {
    static final Duration LASTS = Duration.ofDays(14);
    private static final Duration CONFIRMED_FOR = Duration.ofMinutes(10);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int CLIENT_LENGTH = 200;

    private final DSLContext db;
    private final Clock clock;
    private final RightsOfAccounts rights;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;

    Sessions(DSLContext db, Clock clock, RightsOfAccounts rights, Viewers viewers, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.rights = rights;
        this.viewers = viewers;
        this.events = events;
    }

    /// @param client the browser, as it calls itself
    /// @param address on the network
    /// @param proof by which it was opened
    public SecretKey begin(AccountId account, String client, String address, Proof proof) {
        var key = SecretKey.random("");
        Instant now = clock.instant();
        db.insertInto(SESSION)
                .set(SESSION.KEY_HASH, key.hash())
                .set(SESSION.ACCOUNT_ID, account)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.LAST_SEEN_AT, now)
                .set(SESSION.CONFIRMED_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(LASTS))
                .set(SESSION.CLIENT, client.substring(0, Math.min(CLIENT_LENGTH, client.length())))
                .set(SESSION.ADDRESS, address)
                .set(SESSION.PROOF, proof)
                .execute();
        noteSeen(account, now);
        return key;
    }

    /// Whether the person at a session has proved within the last minutes who it is.
    boolean isConfirmed(SecretKey key) {
        Instant now = clock.instant();
        return db.fetchExists(
                SESSION,
                SESSION.KEY_HASH
                        .eq(key.hash())
                        .and(SESSION.EXPIRES_AT.gt(now))
                        .and(SESSION.CONFIRMED_AT.gt(now.minus(CONFIRMED_FOR))));
    }

    /// The person at a session has just proved who it is.
    public void confirm(SecretKey key) {
        db.update(SESSION)
                .set(SESSION.CONFIRMED_AT, clock.instant())
                .where(SESSION.KEY_HASH.eq(key.hash()))
                .execute();
    }

    /// The person at a session proved long ago who it is, or nobody knows when.
    public void doubt(SecretKey key) {
        db.update(SESSION)
                .set(SESSION.CONFIRMED_AT, Instant.EPOCH)
                .where(SESSION.KEY_HASH.eq(key.hash()))
                .execute();
    }

    public void end(SecretKey key) {
        db.deleteFrom(SESSION)
                .where(SESSION.KEY_HASH.eq(key.hash()))
                .returning(SESSION.ACCOUNT_ID)
                .fetchOptional(SESSION.ACCOUNT_ID)
                .map(SessionsEnded::new)
                .ifPresent(events::publishEvent);
    }

    /// Ends all sessions of an account, for a new password or a closed account.
    public void endAll(AccountId account) {
        db.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account)).execute();
        events.publishEvent(new SessionsEnded(account));
    }

    /// Ends the sessions of an account in all browsers but one.
    public void endOthers(AccountId account, SecretKey kept) {
        db.deleteFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account))
                .and(SESSION.KEY_HASH.ne(kept.hash()))
                .execute();
        events.publishEvent(new SessionsEnded(account));
    }

    /// Whether a session that was open still is.
    public boolean isOpen(SecretKey key) {
        return db.fetchExists(db.selectOne()
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(SESSION.KEY_HASH.eq(key.hash()))
                .and(SESSION.EXPIRES_AT.gt(clock.instant()))
                .and(ACCOUNT.CLOSED_AT.isNull()));
    }

    Optional<Viewer> ofSession(SecretKey key) {
        Instant now = clock.instant();
        Record row = db.select(Viewers.WHO)
                .select(RightsOfAccounts.VERSION, SESSION.LAST_SEEN_AT)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(SESSION.KEY_HASH.eq(key.hash()))
                .and(SESSION.EXPIRES_AT.gt(now))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        if (row.get(SESSION.LAST_SEEN_AT).plus(NOTED_EVERY).isBefore(now)) {
            db.update(SESSION)
                    .set(SESSION.LAST_SEEN_AT, now)
                    .set(SESSION.EXPIRES_AT, now.plus(LASTS))
                    .where(SESSION.KEY_HASH.eq(key.hash()))
                    .execute();
            noteSeen(row.get(ACCOUNT.ID), now);
        }
        return Optional.of(viewer(row, true));
    }

    Optional<Viewer> ofToken(SecretKey key) {
        Instant now = clock.instant();
        Record row = db.select(Viewers.WHO)
                .select(RightsOfAccounts.VERSION, TOKEN.SCOPE, TOKEN.LAST_USED_AT)
                .from(TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(TOKEN.ACCOUNT_ID))
                .where(TOKEN.HASH.eq(key.hash()))
                .and(TOKEN.REVOKED_AT.isNull())
                .and(TOKEN.EXPIRES_AT.isNull().or(TOKEN.EXPIRES_AT.gt(now)))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        Instant used = row.get(TOKEN.LAST_USED_AT);
        if (used == null || used.plus(NOTED_EVERY).isBefore(now)) {
            db.update(TOKEN)
                    .set(TOKEN.LAST_USED_AT, now)
                    .where(TOKEN.HASH.eq(key.hash()))
                    .execute();
        }
        return Optional.of(viewer(row, row.get(TOKEN.SCOPE).equals("WRITE")));
    }

    private void noteSeen(AccountId account, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LAST_SEEN_AT, now)
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    private Viewer viewer(Record row, boolean mayWrite) {
        Rights held = rights.of(row.get(ACCOUNT.ID), row.get(RightsOfAccounts.VERSION));
        return viewers.viewer(row, held, mayWrite);
    }
}
