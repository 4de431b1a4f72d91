package rapport.listing;

import java.util.UUID;

/// A saved view of a list.
public record ViewId(UUID value) {
    public static ViewId of(String text) {
        return new ViewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
