package rapport.access.myaccount;

import java.time.Instant;

/// What came of changing a password.
sealed interface PasswordChange {
    record Changed() implements PasswordChange {}

    record WrongOld() implements PasswordChange {}

    record Locked(Instant until) implements PasswordChange {}

    /// @param problem what is wrong with the new one, as a sentence
    record Weak(String problem) implements PasswordChange {}
}
