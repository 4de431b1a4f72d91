package rapport.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.cast.SellingSketch;
import rapport.catalog.ProductId;
import rapport.catalog.product.LookAfterProducts;
import rapport.customers.PartyId;
import rapport.sales.OpportunityId;
import rapport.sales.account.Health;
import rapport.sales.account.Holding;
import rapport.sales.account.RecordAccounts;
import rapport.sales.buying.Attitude;
import rapport.sales.buying.Influence;
import rapport.sales.buying.RecordBuyers;
import rapport.sales.competitor.Competitors;
import rapport.sales.selling.RecordSellers;

/// How Tern Motion sells: its products, who buys and who sells with whom, its competitors and its accounts.
@Component
class SampleSelling {
    private final LookAfterProducts products;
    private final RecordBuyers buyers;
    private final RecordSellers sellers;
    private final Competitors competitors;
    private final RecordAccounts accounts;
    private final SampleTargets targets;
    private final SampleSellers colleagues;

    SampleSelling(
            LookAfterProducts products,
            RecordBuyers buyers,
            RecordSellers sellers,
            Competitors competitors,
            RecordAccounts accounts,
            SampleTargets targets,
            SampleSellers colleagues) {
        this.products = products;
        this.buyers = buyers;
        this.sellers = sellers;
        this.competitors = competitors;
        this.accounts = accounts;
        this.targets = targets;
        this.colleagues = colleagues;
    }

    /// @param ids   the party of each key
    /// @param deals by name
    void bring(Cast cast, Map<String, PartyId> ids, Map<String, OpportunityId> deals, Viewer by) {
        Map<String, ProductId> made = new HashMap<>();
        for (SellingSketch told : cast.selling()) {
            switch (told.what()) {
                case "product" -> {
                    if (products.add(told.part(0), told.part(1), told.part(2))
                            instanceof LookAfterProducts.Adding.Added(var id)) {
                        made.put(told.part(0), id);
                    }
                }
                case "rival" -> competitors.describe(told.part(0), told.part(1), told.part(2));
                case "buyer" ->
                    buyers.one(
                            known(deals, told.part(0)),
                            known(ids, told.part(1)),
                            told.part(2),
                            Attitude.valueOf(told.part(3)),
                            Influence.valueOf(told.part(4)),
                            told.part(5),
                            by.id());
                case "seller" ->
                    sellers.one(
                            known(deals, told.part(0)),
                            colleague(cast, told.part(1), by),
                            Integer.parseInt(told.part(2)),
                            by.id());
                case "has" -> {
                    ProductId product = made.get(told.part(1));
                    if (product != null) {
                        accounts.holding(
                                known(ids, told.part(0)),
                                product,
                                Holding.valueOf(told.part(2)),
                                told.part(3),
                                told.part(4));
                    }
                }
                case "health" ->
                    accounts.health(known(ids, told.part(0)), Health.valueOf(told.part(1)), told.part(2), by);
                case "goals" -> accounts.goals(known(ids, told.part(0)), told.part(1));
                case "objective" ->
                    accounts.objective(
                            known(ids, told.part(0)),
                            told.part(1),
                            OwnerId.of(colleague(cast, told.part(2), by)),
                            cast.today().plusDays(Long.parseLong(told.part(3))));
                case "list", "want", "fit", "target", "says", "move" -> {
                    // what aims at somebody, brought once all of this is there
                }
                default -> throw new IllegalStateException("What is " + told.what());
            }
        }
        targets.bring(cast, ids, by);
    }

    private AccountId colleague(Cast cast, String key, Viewer by) {
        return cast.colleagues().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> colleagues.account(one, by.id()))
                .orElseThrow();
    }

    private static <T> T known(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }
}
