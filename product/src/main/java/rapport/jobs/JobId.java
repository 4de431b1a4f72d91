package rapport.jobs;

import java.util.UUID;

/// A piece of work that the machine does in the background.
public record JobId(UUID value) {
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
