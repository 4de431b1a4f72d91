package rapport.sales;

import java.util.UUID;

/// A deal we hope to win.
public record OpportunityId(UUID value) {
    public static OpportunityId of(String text) {
        return new OpportunityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
