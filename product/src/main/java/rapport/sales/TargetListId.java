package rapport.sales;

import java.util.UUID;

/// A list of organisations at which we aim.
public record TargetListId(UUID value) {
    public static TargetListId of(String text) {
        return new TargetListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
