package rapport.automation;

import java.util.UUID;

/// One going-through of a plan with one record.
public record RunId(UUID value) {
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
