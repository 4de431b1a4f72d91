package rapport.sales;

import java.util.UUID;

/// A way of selling, with its stages.
public record PipelineId(UUID value) {
    public static PipelineId of(String text) {
        return new PipelineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
