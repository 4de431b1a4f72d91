package rapport.access.signin;

import java.time.Instant;
import rapport.access.AccountId;

/// What came of a try at a password. It never tells whether an account of that e-mail exists.
public sealed interface Verdict {
    record Right(AccountId account) implements Verdict {}

    record Wrong() implements Verdict {}

    record Locked(Instant until) implements Verdict {}
}
