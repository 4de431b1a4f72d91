package rapport.sales;

import java.util.UUID;

/// A form by which strangers ask. It stands in the address of its page and is no secret.
public record WebFormId(UUID value) {
    public static WebFormId of(String text) {
        return new WebFormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
