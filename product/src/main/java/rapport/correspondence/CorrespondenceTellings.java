package rapport.correspondence;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// How the history speaks of what this module keeps.
@Configuration(proxyBeanMethods = false)
class CorrespondenceTellings {
    @Bean
    static Telling filingTelling() {
        return PlainTelling.of("correspondence.filing", "Filing", "filings", _ -> "", List.of());
    }

    @Bean
    static Telling unfiledTelling() {
        return PlainTelling.of(
                "correspondence.unfiled",
                "Message to be filed",
                "messages to be filed",
                row -> row.text("from_address"),
                List.of(new Label("aside_at", "Set aside")));
    }
}
