package rapport.sales.selling;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// Who sells a deal, in the words of its page.
@Configuration(proxyBeanMethods = false)
class SellingTellings {
    @Bean
    static Telling sellerTelling() {
        return new PlainTelling(
                "sales.seller",
                _ -> "Seller",
                "sellers",
                row -> row.text("share") + " %",
                List.of(new Label("account_id", "Seller"), new Label("share", "Share, per cent")),
                List.of("account_id"),
                PlainTelling.Values.PLAIN);
    }
}
