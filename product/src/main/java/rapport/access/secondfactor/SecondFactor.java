package rapport.access.secondfactor;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an account stands with its second factor.
///
/// @param appSince when its app was set up; null without one
/// @param recoveryCodes that are left
public record SecondFactor(@Nullable Instant appSince, int passkeys, int recoveryCodes) {
    /// Whether the password alone opens nothing.
    public boolean isOn() {
        return hasApp() || passkeys > 0;
    }

    public boolean hasApp() {
        return appSince != null;
    }

    /// Whether it is off once the app, or one passkey, is gone.
    public boolean isLast() {
        return (hasApp() ? 1 : 0) + passkeys == 1;
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(appSince);
    }
}
