package rapport.sales;

import java.util.UUID;

/// What we want to reach with an account.
public record ObjectiveId(UUID value) {
    public static ObjectiveId of(String text) {
        return new ObjectiveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
