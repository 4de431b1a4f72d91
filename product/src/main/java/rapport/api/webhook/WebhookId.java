package rapport.api.webhook;

import java.util.UUID;

public record WebhookId(UUID value) {
    public static WebhookId of(String text) {
        return new WebhookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
