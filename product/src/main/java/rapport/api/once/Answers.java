package rapport.api.once;

import static org.jooq.impl.DSL.excluded;
import static rapport.api.db.Tables.ANSWERED_REQUEST;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The answers of the last day, each under the key that its account gave to the request.
@Component
class Answers {
    /// An answer, and the print of the request that it was given to.
    record Kept(byte[] request, Answer answer) {}

    static final Duration KEPT = Duration.ofHours(24);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DSLContext db;
    private final Clock clock;
    private final JsonMapper json;

    Answers(DSLContext db, Clock clock, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    /// Takes the key until the transaction ends.
    ///
    /// @return false when another request holds it at this moment, on any node
    boolean take(AccountId account, String key) {
        return db.fetchSingle(
                        "select pg_try_advisory_xact_lock(hashtextextended({0}, 0))",
                        DSL.val("api.answered_request " + account + " " + key))
                .get(0, Boolean.class);
    }

    Optional<Kept> find(AccountId account, String key) {
        return db.select(
                        ANSWERED_REQUEST.REQUEST,
                        ANSWERED_REQUEST.STATUS,
                        ANSWERED_REQUEST.HEADERS,
                        ANSWERED_REQUEST.BODY)
                .from(ANSWERED_REQUEST)
                .where(ANSWERED_REQUEST.ACCOUNT_ID.eq(account))
                .and(ANSWERED_REQUEST.KEY.eq(key))
                .and(ANSWERED_REQUEST.CREATED_AT.gt(oldest()))
                .fetchOptional(row -> new Kept(
                        row.value1(),
                        new Answer(row.value2(), json.readValue(row.value3().data(), HEADERS), row.value4())));
    }

    /// Takes the place of an answer that is too old.
    void keep(AccountId account, String key, byte[] request, Answer answer) {
        db.insertInto(ANSWERED_REQUEST)
                .set(ANSWERED_REQUEST.ACCOUNT_ID, account)
                .set(ANSWERED_REQUEST.KEY, key)
                .set(ANSWERED_REQUEST.REQUEST, request)
                .set(ANSWERED_REQUEST.STATUS, answer.status())
                .set(ANSWERED_REQUEST.HEADERS, JSONB.valueOf(json.writeValueAsString(answer.headers())))
                .set(ANSWERED_REQUEST.BODY, answer.body())
                .set(ANSWERED_REQUEST.CREATED_AT, clock.instant())
                .onConflict(ANSWERED_REQUEST.ACCOUNT_ID, ANSWERED_REQUEST.KEY)
                .doUpdate()
                .set(ANSWERED_REQUEST.REQUEST, excluded(ANSWERED_REQUEST.REQUEST))
                .set(ANSWERED_REQUEST.STATUS, excluded(ANSWERED_REQUEST.STATUS))
                .set(ANSWERED_REQUEST.HEADERS, excluded(ANSWERED_REQUEST.HEADERS))
                .set(ANSWERED_REQUEST.BODY, excluded(ANSWERED_REQUEST.BODY))
                .set(ANSWERED_REQUEST.CREATED_AT, excluded(ANSWERED_REQUEST.CREATED_AT))
                .execute();
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetTheOld() {
        db.deleteFrom(ANSWERED_REQUEST)
                .where(ANSWERED_REQUEST.CREATED_AT.le(oldest()))
                .execute();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
