package rapport.access.signin;

import java.time.Instant;
import rapport.access.SecretKey;

/// What came of a try to sign in.
sealed interface SignInOutcome {
    /// @param browser by which we shall know it again
    record Welcome(SecretKey session, SecretKey browser) implements SignInOutcome {}

    record Wrong() implements SignInOutcome {}

    record Locked(Instant until) implements SignInOutcome {}
}
