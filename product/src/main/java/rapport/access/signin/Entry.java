package rapport.access.signin;

import rapport.access.AccountId;
import rapport.access.SecretKey;

/// How far somebody comes who has shown what opens an account.
public sealed interface Entry {
    /// @param browser by which we shall know it again
    record Welcome(AccountId account, SecretKey session, SecretKey browser) implements Entry {}

    /// The account shows its second factor first.
    record SecondStep(String ticket) implements Entry {}

    /// The company asks for a second factor, and the account has none yet.
    record Enrolment(String ticket) implements Entry {}
}
