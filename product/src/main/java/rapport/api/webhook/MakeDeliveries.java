package rapport.api.webhook;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Makes what happened into deliveries to those who want to hear of it.
@Service
class MakeDeliveries {
    private static final int AT_ONCE = 2_000;
    private static final int EVENTS_OF_A_DELIVERY = 100;

    private final Happenings happenings;
    private final EventsOfActs events;
    private final Webhooks webhooks;
    private final DeliveryQueue deliveries;
    private final JsonMapper json;
    private final Clock clock;

    MakeDeliveries(
            Happenings happenings,
            EventsOfActs events,
            Webhooks webhooks,
            DeliveryQueue deliveries,
            JsonMapper json,
            Clock clock) {
        this.happenings = happenings;
        this.events = events;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    /// @return false when nothing had happened
    @Transactional
    boolean next() {
        var taken = happenings.take(AT_ONCE);
        if (taken.isEmpty()) {
            return false;
        }
        var told = events.of(taken);
        for (Webhook one : webhooks.all()) {
            deliver(
                    one.id(),
                    told.stream()
                            .filter(event -> one.kinds().contains(event.kind()))
                            .map(EventsOfActs.Told::event)
                            .toList());
        }
        return true;
    }

    private void deliver(WebhookId to, List<WebhookEvent> all) {
        for (int from = 0; from < all.size(); from += EVENTS_OF_A_DELIVERY) {
            var some = all.subList(from, Math.min(all.size(), from + EVENTS_OF_A_DELIVERY));
            var now = clock.instant();
            deliveries.add(to, some.size(), json.writeValueAsString(Body.telling(some, now)), now);
        }
    }
}
