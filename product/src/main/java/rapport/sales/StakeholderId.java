package rapport.sales;

import java.util.UUID;

/// Somebody with a say in what an organisation buys.
public record StakeholderId(UUID value) {
    public static StakeholderId of(String text) {
        return new StakeholderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
