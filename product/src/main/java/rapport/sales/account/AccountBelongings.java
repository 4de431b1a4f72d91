package rapport.sales.account;

import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ACCOUNT_PLAN;
import static rapport.sales.db.Tables.HEALTH;
import static rapport.sales.db.Tables.HOLDING;
import static rapport.sales.db.Tables.OBJECTIVE;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// What we know of an account goes with the organisation, and goes over to the one with which it becomes one.
@Component
@Transactional
class AccountBelongings implements Belongings {
    private final DSLContext db;

    AccountBelongings(DSLContext db) {
        this.db = db;
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        db.deleteFrom(HOLDING).where(HOLDING.PARTY_ID.in(parties)).execute();
        db.deleteFrom(HEALTH).where(HEALTH.PARTY_ID.in(parties)).execute();
        db.deleteFrom(OBJECTIVE).where(OBJECTIVE.PARTY_ID.in(parties)).execute();
        db.deleteFrom(ACCOUNT_PLAN).where(ACCOUNT_PLAN.PARTY_ID.in(parties)).execute();
    }

    /// Where both have a plan, or both say something of a product, that of the one that stays counts.
    @Override
    public void handOver(PartyId from, PartyId to) {
        var held = HOLDING.as("held");
        db.deleteFrom(HOLDING)
                .where(HOLDING.PARTY_ID.eq(from))
                .and(HOLDING.PRODUCT_ID.in(select(held.PRODUCT_ID).from(held).where(held.PARTY_ID.eq(to))))
                .execute();
        db.update(HOLDING)
                .set(HOLDING.PARTY_ID, to)
                .where(HOLDING.PARTY_ID.eq(from))
                .execute();
        if (db.fetchExists(ACCOUNT_PLAN, ACCOUNT_PLAN.PARTY_ID.eq(to))) {
            db.deleteFrom(ACCOUNT_PLAN).where(ACCOUNT_PLAN.PARTY_ID.eq(from)).execute();
        }
        db.update(ACCOUNT_PLAN)
                .set(ACCOUNT_PLAN.PARTY_ID, to)
                .where(ACCOUNT_PLAN.PARTY_ID.eq(from))
                .execute();
        db.update(OBJECTIVE)
                .set(OBJECTIVE.PARTY_ID, to)
                .where(OBJECTIVE.PARTY_ID.eq(from))
                .execute();
        db.update(HEALTH)
                .set(HEALTH.PARTY_ID, to)
                .where(HEALTH.PARTY_ID.eq(from))
                .execute();
    }
}
