package rapport.database;

import java.util.Optional;

/// Rapport does not start, and the message tells the person at the console why and what to do.
public final class StartRefused extends RuntimeException {
    public StartRefused(String message) {
        super(message);
    }

    /// The refusal somewhere in the causes of a failed start.
    public static Optional<StartRefused> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
