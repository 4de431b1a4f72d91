package rapport.quality.actions;

import java.util.UUID;

/// An action that was planned.
public record ActionId(UUID value) {
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
