package rapport.listing.views;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import tools.jackson.databind.JsonNode;

/// How the history tells of views.
@Configuration(proxyBeanMethods = false)
class ViewTellings {
    @Bean
    static Telling viewTelling() {
        return new PlainTelling(
                "listing.saved_view",
                _ -> "View",
                "views",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("account_id", "Whose it is"),
                        new Label("audience", "Who sees it"),
                        new Label("search", "Words"),
                        new Label("filter", "Filter"),
                        new Label("sort", "Order"),
                        new Label("columns", "Columns"),
                        new Label("layout", "Laid out as")),
                List.of("account_id"),
                ViewTellings::value);
    }

    private static String value(String column, JsonNode value) {
        return column.equals("audience") ? Audience.valueOf(value.asString()).label() : Telling.plain(value);
    }

    @Bean
    static Telling pinTelling() {
        return PlainTelling.of("listing.pin", "Pin", "pins", _ -> "", List.of());
    }
}
