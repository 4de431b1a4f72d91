package rapport.access.signin;

import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.KNOWN_BROWSER;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.SecretKey;

/// In which browsers an account was let in before. It opens nothing; it only counts wrong tries apart.
@Component
class KnownBrowsers {
    private final DSLContext db;

    KnownBrowsers(DSLContext db) {
        this.db = db;
    }

    /// The hash of the browser, if the account of this e-mail was let in there.
    Optional<byte[]> find(String email, SecretKey browser) {
        return db.select(KNOWN_BROWSER.KEY_HASH)
                .from(KNOWN_BROWSER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(KNOWN_BROWSER.ACCOUNT_ID))
                .where(KNOWN_BROWSER.KEY_HASH.eq(browser.hash()))
                .and(ACCOUNT.EMAIL.eq(email))
                .fetchOptional(KNOWN_BROWSER.KEY_HASH);
    }

    void remember(AccountId account, SecretKey browser, Instant now) {
        db.insertInto(KNOWN_BROWSER)
                .set(KNOWN_BROWSER.KEY_HASH, browser.hash())
                .set(KNOWN_BROWSER.ACCOUNT_ID, account)
                .set(KNOWN_BROWSER.LAST_SEEN_AT, now)
                .onConflict(KNOWN_BROWSER.KEY_HASH, KNOWN_BROWSER.ACCOUNT_ID)
                .doUpdate()
                .set(KNOWN_BROWSER.LAST_SEEN_AT, now)
                .execute();
    }
}
