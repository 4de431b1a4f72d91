package rapport.access.signin;

import java.time.Instant;

/// What came of a try to sign in.
sealed interface SignInOutcome {
    record Opened(Entry entry) implements SignInOutcome {}

    record Wrong() implements SignInOutcome {}

    record Locked(Instant until) implements SignInOutcome {}
}
