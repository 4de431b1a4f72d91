package rapport.sales;

import java.util.UUID;

/// What somebody is in a purchase.
public record BuyingRoleId(UUID value) {
    public static BuyingRoleId of(String text) {
        return new BuyingRoleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
