package rapport.devices.delivery;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.devices.db.Tables.DELIVERY;
import static rapport.devices.db.Tables.DEVICE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.notices.NoticeTold;

/// What devices are still to hear.
@Component
class Deliveries {
    private static final int AT_ONCE = 50;

    private final DSLContext db;

    Deliveries(DSLContext db) {
        this.db = db;
    }

    /// In the transaction of the caller.
    void add(NoticeTold told) {
        db.insertInto(DELIVERY, DELIVERY.DEVICE_ID, DELIVERY.NOTICE_ID, DELIVERY.DUE_AT, DELIVERY.FRESH_UNTIL)
                .select(select(
                                DEVICE.ID,
                                val(told.notice(), DELIVERY.NOTICE_ID),
                                val(told.at(), DELIVERY.DUE_AT),
                                val(told.at().plus(Delivery.fresh(told.kind())), DELIVERY.FRESH_UNTIL))
                        .from(DEVICE)
                        .where(DEVICE.ACCOUNT_ID.eq(told.account())))
                .execute();
    }

    List<Delivery> due(Instant now) {
        return db.select(DELIVERY.DEVICE_ID, DELIVERY.NOTICE_ID, DELIVERY.FRESH_UNTIL, DELIVERY.TRIES)
                .from(DELIVERY)
                .where(DELIVERY.DUE_AT.le(now))
                .orderBy(DELIVERY.DUE_AT)
                .limit(AT_ONCE)
                .fetch(Records.mapping(Delivery::new));
    }

    /// Written down before it is tried: what a crash interrupts is tried again then, and a device shows a double once.
    @Transactional
    void later(Delivery one, Instant next) {
        db.update(DELIVERY)
                .set(DELIVERY.DUE_AT, next)
                .set(DELIVERY.TRIES, one.tries() + 1)
                .where(is(one))
                .execute();
    }

    @Transactional
    void end(Delivery one) {
        db.deleteFrom(DELIVERY).where(is(one)).execute();
    }

    private static Condition is(Delivery one) {
        return DELIVERY.DEVICE_ID.eq(one.device()).and(DELIVERY.NOTICE_ID.eq(one.notice()));
    }
}
