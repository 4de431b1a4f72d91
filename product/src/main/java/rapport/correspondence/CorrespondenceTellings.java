package rapport.correspondence;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;

/// How the history speaks of what this module keeps.
@Configuration(proxyBeanMethods = false)
class CorrespondenceTellings {
    @Bean
    static Telling filingTelling() {
        return PlainTelling.of("correspondence.filing", "Filing", "filings", _ -> "", List.of());
    }
}
