package rapport.sales;

import java.util.UUID;

/// Why a deal was lost.
public record LossReasonId(UUID value) {
    public static LossReasonId of(String text) {
        return new LossReasonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
