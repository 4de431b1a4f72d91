package rapport.listing.export;

import java.util.UUID;

/// A file that a job writes.
public record ExportId(UUID value) {
    public static ExportId of(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
