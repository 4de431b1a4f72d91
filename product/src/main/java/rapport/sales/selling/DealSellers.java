package rapport.sales.selling;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.SELLER;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.money.Money;
import rapport.sales.OpportunityId;
import rapport.sales.opportunity.CoSeller;
import rapport.sales.opportunity.OpportunitySight;

/// Keeps who sells which deal.
@Component
class DealSellers {
    private final DSLContext db;

    DealSellers(DSLContext db) {
        this.db = db;
    }

    Optional<Split> find(OpportunityId id, Viewer viewer) {
        return read(id, viewer, Right.READ);
    }

    /// Nobody else shares it out until the transaction ends.
    Optional<Split> lock(OpportunityId id, Viewer viewer) {
        db.select(OPPORTUNITY.ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .forUpdate()
                .execute();
        return read(id, viewer, Right.EDIT);
    }

    private Optional<Split> read(OpportunityId id, Viewer viewer, Right right) {
        var owner = Owners.nameOf(OPPORTUNITY.OWNER_ID).as("owner");
        var editable = field(OpportunitySight.of(viewer, Right.EDIT)).as("editable");
        return db.select(OPPORTUNITY.fields())
                .select(owner, CoSeller.OF_DEAL, editable)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(viewer, right))
                .fetchOptional(row -> new Split(
                        id,
                        row.get(OPPORTUNITY.NAME),
                        row.get(OPPORTUNITY.PARTY_ID),
                        row.get(OPPORTUNITY.OWNER_ID),
                        Objects.requireNonNullElse(row.get(owner), ""),
                        new Money(row.get(OPPORTUNITY.AMOUNT), row.get(OPPORTUNITY.CURRENCY)),
                        row.get(CoSeller.OF_DEAL),
                        row.get(editable)));
    }

    void put(OpportunityId deal, AccountId account, int share, AccountId by, Instant at) {
        db.insertInto(SELLER)
                .set(SELLER.OPPORTUNITY_ID, deal)
                .set(SELLER.ACCOUNT_ID, account)
                .set(SELLER.SHARE, share)
                .set(SELLER.ADDED_AT, at)
                .set(SELLER.ADDED_BY, by)
                .onConflict(SELLER.OPPORTUNITY_ID, SELLER.ACCOUNT_ID)
                .doUpdate()
                .set(SELLER.SHARE, share)
                .execute();
    }

    void remove(OpportunityId deal, AccountId account) {
        db.deleteFrom(SELLER)
                .where(SELLER.OPPORTUNITY_ID.eq(deal))
                .and(SELLER.ACCOUNT_ID.eq(account))
                .execute();
    }
}
