package rapport.timeline;

import java.util.UUID;

/// One touch with parties.
public record InteractionId(UUID value) {
    public static InteractionId of(String text) {
        return new InteractionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
