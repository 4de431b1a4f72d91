package rapport.access.passkey;

import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.PASSKEY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;

/// The passkeys of all accounts.
@Component
public class Passkeys {
    static final int MOST = 20;

    private final DSLContext db;
    private final Clock clock;

    Passkeys(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The oldest first.
    public List<PasskeyRow> of(Viewer viewer, String host) {
        Instant now = clock.instant();
        return db.select(PASSKEY.ID, PASSKEY.NAME, PASSKEY.CREATED_AT, PASSKEY.LAST_USED_AT, PASSKEY.HOST)
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(viewer.id()))
                .orderBy(PASSKEY.ID)
                .fetch(row -> new PasskeyRow(
                        row.value1(),
                        row.value2(),
                        viewer.formats().date(row.value3()),
                        row.value4() == null ? "never" : viewer.formats().ago(row.value4(), now),
                        row.value5().equals(host) ? "" : row.value5()));
    }

    /// @return its name; empty when the viewer has no such passkey
    public Optional<String> remove(UUID passkey, Viewer viewer) {
        return db.deleteFrom(PASSKEY)
                .where(PASSKEY.ID.eq(passkey))
                .and(PASSKEY.ACCOUNT_ID.eq(viewer.id()))
                .returning(PASSKEY.NAME)
                .fetchOptional(PASSKEY.NAME);
    }

    /// @return false when the viewer has no such passkey
    public boolean rename(UUID passkey, String name, Viewer viewer) {
        return db.update(PASSKEY)
                        .set(PASSKEY.NAME, name)
                        .where(PASSKEY.ID.eq(passkey))
                        .and(PASSKEY.ACCOUNT_ID.eq(viewer.id()))
                        .execute()
                == 1;
    }

    public void removeAll(AccountId account) {
        db.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account)).execute();
    }

    List<byte[]> credentialsOf(AccountId account) {
        return db.select(PASSKEY.CREDENTIAL_ID)
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account))
                .fetch(PASSKEY.CREDENTIAL_ID);
    }

    /// Empty when nobody has it whose account is open.
    Optional<Passkey> find(byte[] credential) {
        return db.select(
                        PASSKEY.ID,
                        PASSKEY.ACCOUNT_ID,
                        PASSKEY.PUBLIC_KEY,
                        PASSKEY.HOST,
                        PASSKEY.SIGN_COUNT,
                        PASSKEY.BACKUP_ELIGIBLE)
                .from(PASSKEY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PASSKEY.ACCOUNT_ID))
                .where(PASSKEY.CREDENTIAL_ID.eq(credential))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> new Passkey(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /// @return false when somebody has this passkey already
    boolean add(AccountId account, String name, String host, NewPasskey made) {
        return db.insertInto(PASSKEY)
                        .set(PASSKEY.ACCOUNT_ID, account)
                        .set(PASSKEY.NAME, name)
                        .set(PASSKEY.HOST, host)
                        .set(PASSKEY.CREDENTIAL_ID, made.credentialId())
                        .set(PASSKEY.PUBLIC_KEY, made.publicKey())
                        .set(PASSKEY.SIGN_COUNT, made.signCount())
                        .set(PASSKEY.BACKUP_ELIGIBLE, made.backupEligible())
                        .set(PASSKEY.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void used(Passkey passkey, long signCount) {
        db.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, signCount)
                .set(PASSKEY.LAST_USED_AT, clock.instant())
                .where(PASSKEY.ID.eq(passkey.id()))
                .execute();
    }
}
