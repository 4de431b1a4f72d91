package rapport.sales;

import java.util.UUID;

/// A stage of a pipeline.
public record StageId(UUID value) {
    public static StageId of(String text) {
        return new StageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
