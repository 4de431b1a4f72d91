package rapport.catalog.product;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.listing.bulk.BulkAct;

/// Products in the words of their page, and what is offered for many of them.
@Configuration(proxyBeanMethods = false)
class ProductTellings {
    @Bean
    static Telling productTelling() {
        return PlainTelling.of(
                "catalog.product",
                "Product",
                "products",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("code", "Code"),
                        new Label("family", "Family"),
                        new Label("retired_at", "Sold until")));
    }

    @Bean
    static BulkAct sellProducts(LookAfterProducts lookAfter) {
        return new SellAct(lookAfter);
    }
}
