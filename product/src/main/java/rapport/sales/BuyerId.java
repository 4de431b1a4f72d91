package rapport.sales;

import java.util.UUID;

/// Somebody who has a say in a purchase.
public record BuyerId(UUID value) {
    public static BuyerId of(String text) {
        return new BuyerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
