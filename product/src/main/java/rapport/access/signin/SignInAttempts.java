package rapport.access.signin;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.SIGN_IN_ATTEMPT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.signin.GuessingLimit.Tally;

/// Every try to sign in, kept for the limits on guessing.
@Component
class SignInAttempts {
    private final DSLContext db;

    SignInAttempts(DSLContext db) {
        this.db = db;
    }

    /// Notes a try before its password is looked at, one after the other for an account, so that a thousand tries at
    /// the same moment are not admitted together.
    ///
    /// @param knownBrowser the hash of a browser that was let in before; empty for a stranger
    @Transactional
    Admission admit(String email, String address, Optional<byte[]> knownBrowser, Instant now) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", val("sign-in " + email));
        var limit = knownBrowser
                .map(browser -> limitOf(email, browser, now))
                .orElseGet(() -> limitOfStranger(email, address, now));
        return limit.lockedUntil()
                .<Admission>map(Admission.Locked::new)
                .orElseGet(() -> new Admission.Open(note(email, address, knownBrowser, now)));
    }

    void turnedOutRight(UUID attempt) {
        db.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.SUCCEEDED, true)
                .where(SIGN_IN_ATTEMPT.ID.eq(attempt))
                .execute();
    }

    /// A success forgives the wrong tries before it in the same browser.
    private GuessingLimit limitOf(String email, byte[] browser, Instant now) {
        Instant begin = now.minus(GuessingLimit.WINDOW);
        Condition here = SIGN_IN_ATTEMPT.EMAIL.eq(email).and(SIGN_IN_ATTEMPT.BROWSER_HASH.eq(browser));
        var forgiven = select(coalesce(max(SIGN_IN_ATTEMPT.AT), val(begin)))
                .from(SIGN_IN_ATTEMPT)
                .where(here)
                .and(SIGN_IN_ATTEMPT.SUCCEEDED);
        return db.select(count(), coalesce(min(SIGN_IN_ATTEMPT.AT), inline(now)))
                .from(SIGN_IN_ATTEMPT)
                .where(here)
                .and(SIGN_IN_ATTEMPT.SUCCEEDED.isFalse())
                .and(SIGN_IN_ATTEMPT.AT.gt(begin))
                .and(SIGN_IN_ATTEMPT.AT.gt(forgiven))
                .fetchSingle(row -> new GuessingLimit(
                        List.of(new Tally(row.value1(), row.value2(), GuessingLimit.IN_KNOWN_BROWSER))));
    }

    private GuessingLimit limitOfStranger(String email, String address, Instant now) {
        Condition atAccount = SIGN_IN_ATTEMPT.EMAIL.eq(email);
        Condition fromAddress = SIGN_IN_ATTEMPT.ADDRESS.eq(address);
        Condition both = atAccount.and(fromAddress);
        return db.select(
                        count().filterWhere(both),
                        coalesce(min(SIGN_IN_ATTEMPT.AT).filterWhere(both), inline(now)),
                        count().filterWhere(fromAddress),
                        coalesce(min(SIGN_IN_ATTEMPT.AT).filterWhere(fromAddress), inline(now)),
                        count().filterWhere(atAccount),
                        coalesce(min(SIGN_IN_ATTEMPT.AT).filterWhere(atAccount), inline(now)))
                .from(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.AT.gt(now.minus(GuessingLimit.WINDOW)))
                .and(SIGN_IN_ATTEMPT.SUCCEEDED.isFalse())
                .and(SIGN_IN_ATTEMPT.BROWSER_HASH.isNull())
                .and(atAccount.or(fromAddress))
                .fetchSingle(row -> new GuessingLimit(List.of(
                        new Tally(row.value1(), row.value2(), GuessingLimit.AT_ACCOUNT_FROM_ADDRESS),
                        new Tally(row.value3(), row.value4(), GuessingLimit.FROM_ADDRESS),
                        new Tally(row.value5(), row.value6(), GuessingLimit.AT_ACCOUNT))));
    }

    private UUID note(String email, String address, Optional<byte[]> knownBrowser, Instant at) {
        return db.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.EMAIL, email)
                .set(SIGN_IN_ATTEMPT.ADDRESS, address)
                .set(SIGN_IN_ATTEMPT.SUCCEEDED, false)
                .set(SIGN_IN_ATTEMPT.BROWSER_HASH, knownBrowser.orElse(null))
                .set(SIGN_IN_ATTEMPT.AT, at)
                .returning(SIGN_IN_ATTEMPT.ID)
                .fetchSingle(SIGN_IN_ATTEMPT.ID);
    }
}
