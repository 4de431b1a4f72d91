package rapport.correspondence.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Place;

@Configuration(proxyBeanMethods = false)
class InboxPlaces {
    @Bean
    static Place inboxPlace() {
        return new Place("Customers", 140, "Inbox", "inbox", "/inbox", "", "/inbox/waiting");
    }
}
