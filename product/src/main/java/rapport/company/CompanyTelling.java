package rapport.company;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// The company in the words of the settings.
@Configuration(proxyBeanMethods = false)
class CompanyTelling {
    @Bean
    static Telling profileTelling() {
        return PlainTelling.of(
                "company.profile",
                "Company",
                "companies",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("currency", "Currency"),
                        new Label("language", "Language"),
                        new Label("time_zone", "Time zone")));
    }
}
