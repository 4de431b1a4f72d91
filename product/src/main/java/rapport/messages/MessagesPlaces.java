package rapport.messages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.web.Place;

/// Where mail stands in the navigation, and how the history speaks of it.
@Configuration(proxyBeanMethods = false)
class MessagesPlaces {
    @Bean
    static Place outboxPlace() {
        return new Place("Customers", 150, "Outbox", "send", "/outbox", "");
    }

    @Bean
    static Telling messageTelling() {
        return PlainTelling.of(
                "messages.message",
                "Message",
                "messages",
                row -> row.text("subject"),
                List.of(new Label("subject", "Subject"), new Label("state", "State"), new Label("problem", "Problem")));
    }

    @Bean
    static Telling attachmentTelling() {
        return PlainTelling.of(
                "messages.attachment",
                "Attachment",
                "attachments",
                row -> row.text("name"),
                List.of(new Label("name", "Name")));
    }
}
