package rapport.api.webhook;

import static rapport.api.db.Tables.WEBHOOK;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.sealing.Seal;

/// All webhooks, their secrets sealed, and how each is doing.
@Component
class Webhooks {
    private static final int MOST = 100;

    private final DSLContext db;
    private final Seal seal;

    Webhooks(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    List<Webhook> all() {
        return read(DSL.trueCondition());
    }

    Optional<Webhook> find(WebhookId id) {
        return read(WEBHOOK.ID.eq(id)).stream().findFirst();
    }

    /// Those that may be told something now.
    List<Webhook> awake(Instant now) {
        return read(WEBHOOK.PAUSED_AT.isNull().and(WEBHOOK.NEXT_AT.le(now)));
    }

    boolean isTaken(String name, @Nullable WebhookId byOtherThan) {
        return db.fetchExists(
                WEBHOOK,
                WEBHOOK.NAME.eq(name).and(byOtherThan == null ? DSL.trueCondition() : WEBHOOK.ID.ne(byOtherThan)));
    }

    WebhookId add(WebhookForm form, Instant now, AccountId by) {
        return db.insertInto(WEBHOOK)
                .set(WEBHOOK.NAME, form.name())
                .set(WEBHOOK.ADDRESS, form.address())
                .set(WEBHOOK.KINDS, names(form.kinds()))
                .set(WEBHOOK.CREATED_BY, by)
                .set(WEBHOOK.CREATED_AT, now)
                .set(WEBHOOK.NEXT_AT, now)
                .returning(WEBHOOK.ID)
                .fetchSingle(WEBHOOK.ID);
    }

    /// Whatever kept it from working may be mended by this, so it is tried at once.
    void change(WebhookId id, WebhookForm form, Instant now) {
        db.update(WEBHOOK)
                .set(WEBHOOK.NAME, form.name())
                .set(WEBHOOK.ADDRESS, form.address())
                .set(WEBHOOK.KINDS, names(form.kinds()))
                .set(WEBHOOK.NEXT_AT, now)
                .where(WEBHOOK.ID.eq(id))
                .execute();
    }

    void remove(WebhookId id) {
        db.deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(id)).execute();
    }

    /// Nothing signed with the secret before is believed any more.
    String newSecret(WebhookId id) {
        String secret = Signature.newSecret();
        db.update(WEBHOOK)
                .set(WEBHOOK.SECRET, seal.close(purpose(id), secret.getBytes(StandardCharsets.UTF_8)))
                .where(WEBHOOK.ID.eq(id))
                .execute();
        return secret;
    }

    /// Empty when it was sealed with a key that is lost.
    Optional<String> secret(WebhookId id) {
        return db.select(WEBHOOK.SECRET)
                .from(WEBHOOK)
                .where(WEBHOOK.ID.eq(id))
                .fetchOptional(WEBHOOK.SECRET)
                .flatMap(closed -> seal.open(purpose(id), closed))
                .map(secret -> new String(secret, StandardCharsets.UTF_8));
    }

    void pause(WebhookId id, Instant now) {
        db.update(WEBHOOK).set(WEBHOOK.PAUSED_AT, now).where(WEBHOOK.ID.eq(id)).execute();
    }

    void goOn(WebhookId id, Instant now) {
        db.update(WEBHOOK)
                .setNull(WEBHOOK.PAUSED_AT)
                .set(WEBHOOK.TRIES, 0)
                .set(WEBHOOK.NEXT_AT, now)
                .where(WEBHOOK.ID.eq(id))
                .execute();
    }

    void worked(WebhookId id) {
        db.update(WEBHOOK)
                .set(WEBHOOK.TRIES, 0)
                .set(WEBHOOK.PROBLEM, "")
                .where(WEBHOOK.ID.eq(id))
                .and(WEBHOOK.TRIES.gt(0).or(WEBHOOK.PROBLEM.ne("")))
                .execute();
    }

    void failed(WebhookId id, String problem, Instant now, Duration rest) {
        db.update(WEBHOOK)
                .set(WEBHOOK.TRIES, WEBHOOK.TRIES.plus(1))
                .set(WEBHOOK.PROBLEM, problem)
                .set(WEBHOOK.NEXT_AT, now.plus(rest))
                .where(WEBHOOK.ID.eq(id))
                .execute();
    }

    private List<Webhook> read(Condition which) {
        return db.select(
                        WEBHOOK.ID,
                        WEBHOOK.NAME,
                        WEBHOOK.ADDRESS,
                        WEBHOOK.KINDS,
                        WEBHOOK.CREATED_BY,
                        WEBHOOK.PAUSED_AT,
                        WEBHOOK.TRIES,
                        WEBHOOK.NEXT_AT,
                        WEBHOOK.PROBLEM)
                .from(WEBHOOK)
                .where(which)
                .orderBy(WEBHOOK.NAME)
                .limit(MOST)
                .fetch(row -> new Webhook(
                        row.get(WEBHOOK.ID),
                        row.get(WEBHOOK.NAME),
                        row.get(WEBHOOK.ADDRESS),
                        kinds(row.get(WEBHOOK.KINDS)),
                        row.get(WEBHOOK.CREATED_BY),
                        row.get(WEBHOOK.PAUSED_AT),
                        row.get(WEBHOOK.TRIES),
                        row.get(WEBHOOK.NEXT_AT),
                        row.get(WEBHOOK.PROBLEM)));
    }

    private static String[] names(Set<ToldKind> kinds) {
        return kinds.stream().map(ToldKind::name).toArray(String[]::new);
    }

    private static Set<ToldKind> kinds(String[] names) {
        var kinds = EnumSet.noneOf(ToldKind.class);
        Arrays.stream(names).map(ToldKind::valueOf).forEach(kinds::add);
        return kinds;
    }

    private static String purpose(WebhookId id) {
        return "webhook " + id;
    }
}
