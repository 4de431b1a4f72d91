package rapport.access;

import java.util.UUID;

/// Some who work together.
public record TeamId(UUID value) {
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
