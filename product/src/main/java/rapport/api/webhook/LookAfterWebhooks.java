package rapport.api.webhook;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.web.OpenNet;
import tools.jackson.databind.json.JsonMapper;

/// Adds, changes, pauses and removes webhooks.
@Service
class LookAfterWebhooks {
    /// @param secret shown this once
    record Added(WebhookId id, String secret) {}

    private final Webhooks webhooks;
    private final DeliveryQueue deliveries;
    private final OpenNet openNet;
    private final PostDelivery post;
    private final JsonMapper json;
    private final Clock clock;

    LookAfterWebhooks(
            Webhooks webhooks,
            DeliveryQueue deliveries,
            OpenNet openNet,
            PostDelivery post,
            JsonMapper json,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.openNet = openNet;
        this.post = post;
        this.json = json;
        this.clock = clock;
    }

    /// @param id of the one that is changed; null for a new one
    Map<String, String> problems(WebhookForm form, @Nullable WebhookId id) {
        return form.problems(webhooks.isTaken(form.name(), id), openNet);
    }

    @Transactional
    Added add(WebhookForm form, AccountId by) {
        var id = webhooks.add(form, clock.instant(), by);
        return new Added(id, webhooks.newSecret(id));
    }

    @Transactional
    void change(WebhookId id, WebhookForm form) {
        webhooks.change(id, form, clock.instant());
    }

    @Transactional
    void remove(WebhookId id) {
        webhooks.remove(id);
    }

    @Transactional
    String newSecret(WebhookId id) {
        return webhooks.newSecret(id);
    }

    @Transactional
    void pause(WebhookId id) {
        webhooks.pause(id, clock.instant());
    }

    @Transactional
    void goOn(WebhookId id) {
        webhooks.goOn(id, clock.instant());
    }

    @Transactional
    boolean again(WebhookId id, DeliveryId delivery) {
        return deliveries.again(id, delivery, clock.instant());
    }

    /// Posts something that tells of nothing, and waits for the answer.
    Answer tryOut(Webhook one) throws InterruptedException {
        String body = json.writeValueAsString(Body.test(clock.instant()));
        Optional<String> secret = webhooks.secret(one.id());
        if (secret.isEmpty()) {
            return new Answer(false, "Its secret was sealed with a key that is lost. Give it a new one.", false);
        }
        return post.to(one.address(), secret.get(), new DeliveryId(UUID.randomUUID()), body);
    }
}
