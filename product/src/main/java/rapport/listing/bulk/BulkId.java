package rapport.listing.bulk;

import java.util.UUID;

/// One act on many records, as it was begun.
public record BulkId(UUID value) {
    public static BulkId of(String text) {
        return new BulkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
