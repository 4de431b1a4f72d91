package rapport.sales;

import java.util.UUID;

/// An enquiry of somebody who may buy.
public record LeadId(UUID value) {
    public static LeadId of(String text) {
        return new LeadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
