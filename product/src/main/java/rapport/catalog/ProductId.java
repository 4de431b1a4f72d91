package rapport.catalog;

import java.util.UUID;

/// Something that we sell.
public record ProductId(UUID value) {
    public static ProductId of(String text) {
        return new ProductId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
