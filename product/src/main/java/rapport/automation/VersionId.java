package rapport.automation;

import java.util.UUID;

/// The steps of a plan as they stood at one time.
public record VersionId(UUID value) {
    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
