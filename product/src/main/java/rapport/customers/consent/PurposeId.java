package rapport.customers.consent;

import java.util.UUID;

/// What the company contacts customers for.
public record PurposeId(UUID value) {
    public static PurposeId of(String text) {
        return new PurposeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
