package rapport.access.secondfactor;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an account stands with its second factor.
///
/// @param appSince when its app was set up; null without one
/// @param recoveryCodes that are left
public record SecondFactor(@Nullable Instant appSince, int recoveryCodes) {
    public boolean hasApp() {
        return appSince != null;
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(appSince);
    }
}
