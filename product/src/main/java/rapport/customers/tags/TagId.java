package rapport.customers.tags;

import java.util.UUID;

/// A tag.
public record TagId(UUID value) {
    public static TagId of(String text) {
        return new TagId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
