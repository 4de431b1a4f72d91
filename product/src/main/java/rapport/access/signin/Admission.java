package rapport.access.signin;

import java.time.Instant;
import java.util.UUID;

/// Whether a password may be tried at all.
sealed interface Admission {
    /// @param attempt counts as wrong until it turns out right
    record Open(UUID attempt) implements Admission {}

    record Locked(Instant until) implements Admission {}
}
