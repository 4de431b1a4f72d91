package rapport.messages;

import java.util.UUID;

/// A box at which mail arrives.
public record BoxId(UUID value) {
    public static BoxId of(String text) {
        return new BoxId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
