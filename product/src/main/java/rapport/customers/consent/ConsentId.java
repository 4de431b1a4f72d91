package rapport.customers.consent;

import java.util.UUID;

/// One word of a party about being contacted.
public record ConsentId(UUID value) {
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
