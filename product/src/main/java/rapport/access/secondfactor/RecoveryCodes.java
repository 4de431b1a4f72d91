package rapport.access.secondfactor;

import static rapport.access.db.Tables.RECOVERY_CODE;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.SecretKey;

/// The recovery codes of all accounts: told once, kept as hashes, each good for once. With 80
/// random bits nobody guesses one, so they open even while codes from the app have to wait.
@Component
class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext db;
    private final Clock clock;

    RecoveryCodes(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Ten new ones, in place of those before.
    List<String> makeAnew(AccountId account) {
        forget(account);
        var codes = Stream.generate(RecoveryCodes::random).limit(HOW_MANY).toList();
        Instant now = clock.instant();
        var rows =
                db.insertInto(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID, RECOVERY_CODE.CODE_HASH, RECOVERY_CODE.MADE_AT);
        for (String code : codes) {
            rows = rows.values(account, hash(code), now);
        }
        rows.execute();
        return codes;
    }

    /// Uses a code up.
    ///
    /// @return false when it is none, or is used
    boolean use(AccountId account, String typed) {
        return db.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, clock.instant())
                        .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                        .and(RECOVERY_CODE.CODE_HASH.eq(hash(typed)))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    int left(AccountId account) {
        return db.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account).and(RECOVERY_CODE.USED_AT.isNull()));
    }

    void forget(AccountId account) {
        db.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account)).execute();
    }

    /// Four groups of four, such as `k3fm-2pqa-zz7h-wb4x`.
    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(....)(?!$)", "$1-");
    }

    private static byte[] hash(String typed) {
        return new SecretKey(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "")).hash();
    }
}
