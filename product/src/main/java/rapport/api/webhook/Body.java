package rapport.api.webhook;

import java.time.Instant;
import java.util.List;

/// What is posted, in the shape that the Standard Webhooks specification names: what it is, since
/// when it is known, and the rest.
record Body(String type, Instant timestamp, Data data) {
    record Data(List<WebhookEvent> events) {}

    static Body telling(List<WebhookEvent> events, Instant now) {
        return new Body("records.changed", now, new Data(events));
    }

    static Body test(Instant now) {
        return new Body("webhook.test", now, new Data(List.of()));
    }
}
