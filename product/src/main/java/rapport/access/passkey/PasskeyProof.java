package rapport.access.passkey;

import rapport.access.AccountId;

/// What a shown passkey proves.
public sealed interface PasskeyProof {
    record Of(AccountId account) implements PasskeyProof {}

    /// @param why as a sentence
    record Refused(String why) implements PasskeyProof {}
}
