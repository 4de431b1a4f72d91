package rapport.access.signin;

import rapport.access.SecretKey;

/// How far somebody comes who has shown what opens an account.
public sealed interface Entry {
    /// @param browser by which we shall know it again
    record Welcome(SecretKey session, SecretKey browser) implements Entry {}

    /// The account shows a second factor first.
    record SecondStep(String ticket) implements Entry {}
}
