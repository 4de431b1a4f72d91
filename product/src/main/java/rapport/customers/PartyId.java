package rapport.customers;

import java.util.UUID;

/// A person, an organisation or a household.
public record PartyId(UUID value) {
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
