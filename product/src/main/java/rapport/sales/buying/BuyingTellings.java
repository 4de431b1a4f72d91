package rapport.sales.buying;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import tools.jackson.databind.JsonNode;

/// Who buys, in the words of the power map.
@Configuration(proxyBeanMethods = false)
class BuyingTellings {
    @Bean
    static Telling buyerTelling() {
        return new PlainTelling(
                "sales.buyer",
                _ -> "Somebody who buys",
                "people who buy",
                row -> row.text("remark"),
                List.of(
                        new Label("person_id", "Person"),
                        new Label("attitude", "Attitude"),
                        new Label("influence", "Influence"),
                        new Label("remark", "Remark")),
                List.of("person_id"),
                BuyingTellings::value);
    }

    @Bean
    static Telling buyingRoleTelling() {
        return PlainTelling.of(
                "sales.buying_role",
                "Buying role",
                "buying roles",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("needed", "Needed"), new Label("retired_at", "Retired")));
    }

    private static String value(String column, JsonNode value) {
        String text = Telling.plain(value);
        return switch (column) {
            case "attitude" -> Attitude.valueOf(text).label();
            case "influence" -> Influence.valueOf(text).label();
            default -> text;
        };
    }
}
