package rapport.sales;

import java.util.UUID;

/// An organisation on such a list.
public record TargetId(UUID value) {
    public static TargetId of(String text) {
        return new TargetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
