package rapport.access.secondfactor;

import static rapport.access.db.Tables.AUTHENTICATOR;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.sealing.Seal;

/// The apps of all accounts, their secrets sealed.
@Component
class Authenticators {
    private final DSLContext db;
    private final Seal seal;

    Authenticators(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    /// Holds it until the end of the transaction, so that codes are tried one after the other.
    Optional<Authenticator> lock(AccountId account) {
        return db.select(AUTHENTICATOR.SECRET, AUTHENTICATOR.LAST_STEP, AUTHENTICATOR.WRONG, AUTHENTICATOR.WRONG_AT)
                .from(AUTHENTICATOR)
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account))
                .forUpdate()
                .fetchOptional(row -> new Authenticator(
                        new Totp(opened(account, row.value1())), row.value2(), row.value3(), row.value4()));
    }

    void save(AccountId account, Authenticator authenticator) {
        db.update(AUTHENTICATOR)
                .set(AUTHENTICATOR.LAST_STEP, authenticator.lastStep())
                .set(AUTHENTICATOR.WRONG, authenticator.wrong())
                .set(AUTHENTICATOR.WRONG_AT, authenticator.wrongAt())
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account))
                .execute();
    }

    /// In place of the one before, if there was one.
    void put(AccountId account, Totp totp, long lastStep, Instant now) {
        byte[] secret = seal.close(purpose(account), totp.secret());
        db.insertInto(AUTHENTICATOR)
                .set(AUTHENTICATOR.ACCOUNT_ID, account)
                .set(AUTHENTICATOR.SECRET, secret)
                .set(AUTHENTICATOR.SINCE, now)
                .set(AUTHENTICATOR.LAST_STEP, lastStep)
                .onConflict(AUTHENTICATOR.ACCOUNT_ID)
                .doUpdate()
                .set(AUTHENTICATOR.SECRET, secret)
                .set(AUTHENTICATOR.SINCE, now)
                .set(AUTHENTICATOR.LAST_STEP, lastStep)
                .set(AUTHENTICATOR.WRONG, 0)
                .setNull(AUTHENTICATOR.WRONG_AT)
                .execute();
    }

    void remove(AccountId account) {
        db.deleteFrom(AUTHENTICATOR).where(AUTHENTICATOR.ACCOUNT_ID.eq(account)).execute();
    }

    private byte[] opened(AccountId account, byte[] secret) {
        return seal.open(purpose(account), secret)
                .orElseThrow(() -> new IllegalStateException("The key of this installation does not open a secret"));
    }

    private static String purpose(AccountId account) {
        return "authenticator of " + account;
    }
}
