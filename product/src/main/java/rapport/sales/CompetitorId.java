package rapport.sales;

import java.util.UUID;

/// Somebody who sells what we sell.
public record CompetitorId(UUID value) {
    public static CompetitorId of(String text) {
        return new CompetitorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
