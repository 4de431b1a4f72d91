package rapport.access.invitation;

import rapport.access.AccountId;

/// What came of following a link.
sealed interface Acceptance {
    record Welcome(AccountId account) implements Acceptance {}

    /// @param problem what is wrong with the password, as a sentence
    record Weak(Invitation invitation, String problem) implements Acceptance {}

    /// The link is used up, withdrawn or too old.
    record TooLate() implements Acceptance {}
}
