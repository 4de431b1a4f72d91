package rapport.intake;

import java.util.UUID;

/// A file that was handed in.
public record UploadId(UUID value) {
    public static UploadId of(String text) {
        return new UploadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
