package rapport.sales.rivalry;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// Competitors in the words of their pages.
@Configuration(proxyBeanMethods = false)
class RivalryTellings {
    @Bean
    static Telling competitorTelling() {
        return PlainTelling.of(
                "sales.competitor",
                "Competitor",
                "competitors",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("strengths", "Strengths"),
                        new Label("weaknesses", "Weaknesses")));
    }

    @Bean
    static Telling rivalTelling() {
        return new PlainTelling(
                "sales.rival",
                _ -> "Competitor of the deal",
                "competitors of deals",
                _ -> "",
                List.of(new Label("competitor_id", "Competitor")),
                List.of("competitor_id"),
                PlainTelling.Values.PLAIN);
    }
}
