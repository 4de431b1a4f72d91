package rapport.sales.buying;

import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.BUYER;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// The say of somebody goes with them, and goes over to the person with whom they become one.
@Component
@Transactional
class BuyersOfPeople implements Belongings {
    private final DSLContext db;

    BuyersOfPeople(DSLContext db) {
        this.db = db;
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        db.deleteFrom(BUYER).where(BUYER.PERSON_ID.in(parties)).execute();
    }

    /// Where both have a say in one deal, that of the one who stays counts.
    @Override
    public void handOver(PartyId from, PartyId to) {
        var other = BUYER.as("other");
        db.deleteFrom(BUYER)
                .where(BUYER.PERSON_ID.eq(from))
                .and(BUYER.OPPORTUNITY_ID.in(
                        select(other.OPPORTUNITY_ID).from(other).where(other.PERSON_ID.eq(to))))
                .execute();
        db.update(BUYER)
                .set(BUYER.PERSON_ID, to)
                .where(BUYER.PERSON_ID.eq(from))
                .execute();
    }
}
