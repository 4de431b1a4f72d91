package rapport.journal;

import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.database.BeforeCopy;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {
    @Bean
    static DefaultConfigurationCustomizer namesTransactions() {
        return configuration -> {
            var names = new NamesTransactions();
            configuration.setAppending(names);
            configuration.data(BeforeCopy.class, names);
        };
    }
}
