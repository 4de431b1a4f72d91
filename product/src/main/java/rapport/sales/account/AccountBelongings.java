package rapport.sales.account;

import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ACCOUNT_PLAN;
import static rapport.sales.db.Tables.HEALTH;
import static rapport.sales.db.Tables.HOLDING;
import static rapport.sales.db.Tables.OBJECTIVE;
import static rapport.sales.db.Tables.STAKEHOLDER;

import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.sales.db.tables.records.StakeholderRecord;

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
        db.deleteFrom(STAKEHOLDER)
                .where(STAKEHOLDER.PARTY_ID.in(parties).or(STAKEHOLDER.PERSON_ID.in(parties)))
                .execute();
        db.deleteFrom(HOLDING).where(HOLDING.PARTY_ID.in(parties)).execute();
        db.deleteFrom(HEALTH).where(HEALTH.PARTY_ID.in(parties)).execute();
        db.deleteFrom(OBJECTIVE).where(OBJECTIVE.PARTY_ID.in(parties)).execute();
        db.deleteFrom(ACCOUNT_PLAN).where(ACCOUNT_PLAN.PARTY_ID.in(parties)).execute();
    }

    /// Where both have a plan, or both say something of a product or of a person, that of the one that stays counts.
    @Override
    public void handOver(PartyId from, PartyId to) {
        handOver(STAKEHOLDER.PARTY_ID, STAKEHOLDER.PERSON_ID, from, to);
        handOver(STAKEHOLDER.PERSON_ID, STAKEHOLDER.PARTY_ID, from, to);
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

    private void handOver(
            TableField<StakeholderRecord, PartyId> side,
            TableField<StakeholderRecord, PartyId> across,
            PartyId from,
            PartyId to) {
        var other = STAKEHOLDER.as("other");
        db.deleteFrom(STAKEHOLDER)
                .where(side.eq(from))
                .and(across.in(select(other.field(across))
                        .from(other)
                        .where(other.field(side).eq(to))))
                .execute();
        db.update(STAKEHOLDER).set(side, to).where(side.eq(from)).execute();
    }
}
