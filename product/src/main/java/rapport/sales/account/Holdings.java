package rapport.sales.account;

import static rapport.sales.db.Tables.HOLDING;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.catalog.ProductId;
import rapport.customers.PartyId;
import rapport.sales.competitor.Competitors;

/// Keeps which products organisations have. Whoever asks has seen to it that the viewer may see or change them.
@Component
@Transactional
class Holdings {
    /// @param competitor the name; empty for none
    record Held(PartyId party, ProductId product, Holding state, String competitor, String remark) {}

    private final DSLContext db;
    private final Competitors competitors;

    Holdings(DSLContext db, Competitors competitors) {
        this.db = db;
        this.competitors = competitors;
    }

    List<Held> of(Collection<PartyId> parties) {
        var competitor = Competitors.nameOf(HOLDING.COMPETITOR_ID).as("competitor");
        return db.select(HOLDING.PARTY_ID, HOLDING.PRODUCT_ID, HOLDING.STATE, competitor, HOLDING.REMARK)
                .from(HOLDING)
                .where(HOLDING.PARTY_ID.in(parties))
                .fetch(row -> new Held(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Objects.requireNonNullElse(row.value4(), ""),
                        row.value5()));
    }

    Optional<Held> find(PartyId party, ProductId product) {
        return of(List.of(party)).stream()
                .filter(one -> one.product().equals(product))
                .findFirst();
    }

    /// @param state      null where nothing is known
    /// @param competitor the name of whose it has, which is added where there is none; empty for none
    void put(PartyId party, ProductId product, @Nullable Holding state, String competitor, String remark) {
        if (state == null) {
            db.deleteFrom(HOLDING)
                    .where(HOLDING.PARTY_ID.eq(party))
                    .and(HOLDING.PRODUCT_ID.eq(product))
                    .execute();
            return;
        }
        var row = db.newRecord(HOLDING);
        row.setPartyId(party);
        row.setProductId(product);
        row.setState(state);
        row.setCompetitorId(
                state == Holding.COMPETITOR && !competitor.isEmpty() ? competitors.named(competitor) : null);
        row.setRemark(remark);
        db.insertInto(HOLDING)
                .set(row)
                .onConflict(HOLDING.PARTY_ID, HOLDING.PRODUCT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }
}
