package rapport.api.webhook;

import static rapport.api.db.Tables.DELIVERY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.jobs.Tidying;

/// What is to be delivered, and what was. Each webhook gets its deliveries in their order.
@Component
class DeliveryQueue implements Tidying {
    static final Duration WAITS_FOR = Duration.ofDays(7);
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    /// What goes over the line.
    record Due(DeliveryId id, String body) {}

    private final DSLContext db;

    DeliveryQueue(DSLContext db) {
        this.db = db;
    }

    DeliveryId add(WebhookId to, int events, String body, Instant now) {
        return db.insertInto(DELIVERY)
                .set(DELIVERY.WEBHOOK_ID, to)
                .set(DELIVERY.EVENTS, events)
                .set(DELIVERY.BODY, body)
                .set(DELIVERY.CREATED_AT, now)
                .returning(DELIVERY.ID)
                .fetchSingle(DELIVERY.ID);
    }

    Optional<Due> next(WebhookId of) {
        return db.select(DELIVERY.ID, DELIVERY.BODY)
                .from(DELIVERY)
                .where(DELIVERY.WEBHOOK_ID.eq(of))
                .and(DELIVERY.STATE.eq(DeliveryState.WAITING))
                .orderBy(DELIVERY.ID)
                .limit(1)
                .fetchOptional(Records.mapping(Due::new));
    }

    void answered(DeliveryId id, boolean taken, String answer, Instant now) {
        db.update(DELIVERY)
                .set(DELIVERY.STATE, taken ? DeliveryState.DELIVERED : DeliveryState.WAITING)
                .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
                .set(DELIVERY.ANSWERED_AT, now)
                .set(DELIVERY.ANSWER, answer)
                .where(DELIVERY.ID.eq(id))
                .execute();
    }

    /// Lets one go once more, in its old place.
    ///
    /// @return false when there is none such
    boolean again(WebhookId of, DeliveryId id, Instant now) {
        return db.update(DELIVERY)
                        .set(DELIVERY.STATE, DeliveryState.WAITING)
                        .set(DELIVERY.CREATED_AT, now)
                        .where(DELIVERY.ID.eq(id))
                        .and(DELIVERY.WEBHOOK_ID.eq(of))
                        .execute()
                > 0;
    }

    /// The latest first.
    List<Delivery> latest(WebhookId of, int most) {
        return db.select(
                        DELIVERY.ID,
                        DELIVERY.CREATED_AT,
                        DELIVERY.EVENTS,
                        DELIVERY.STATE,
                        DELIVERY.ATTEMPTS,
                        DELIVERY.ANSWERED_AT,
                        DELIVERY.ANSWER)
                .from(DELIVERY)
                .where(DELIVERY.WEBHOOK_ID.eq(of))
                .orderBy(DELIVERY.ID.desc())
                .limit(most)
                .fetch(Records.mapping(Delivery::new));
    }

    int waiting(WebhookId of) {
        return db.fetchCount(DELIVERY, DELIVERY.WEBHOOK_ID.eq(of).and(DELIVERY.STATE.eq(DeliveryState.WAITING)));
    }

    @Override
    public void tidy(Instant now) {
        db.update(DELIVERY)
                .set(DELIVERY.STATE, DeliveryState.LOST)
                .where(DELIVERY.STATE.eq(DeliveryState.WAITING))
                .and(DELIVERY.CREATED_AT.lt(now.minus(WAITS_FOR)))
                .execute();
        db.deleteFrom(DELIVERY)
                .where(DELIVERY.CREATED_AT.lt(now.minus(KEPT_FOR)))
                .execute();
    }
}
