package rapport.customers;

import java.util.UUID;

/// Where facts came from.
public record SourceId(UUID value) {
    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
