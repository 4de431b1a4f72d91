package rapport.sales;

import java.util.UUID;

/// Leads that are called one after the other.
public record CallListId(UUID value) {
    public static CallListId of(String text) {
        return new CallListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
