package rapport.messages;

import java.util.UUID;

/// One message, whichever way it went.
public record MessageId(UUID value) {
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
