package rapport.sales;

import java.util.UUID;

/// Why a lead was given up.
public record UnfitReasonId(UUID value) {
    public static UnfitReasonId of(String text) {
        return new UnfitReasonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
