package rapport.access.passkey;

import java.util.List;

/// What came of adding a passkey.
public sealed interface PasskeyAddition {
    /// @param recoveryCodes new ones, to be shown this once; empty when the account has some already
    record Added(List<String> recoveryCodes) implements PasskeyAddition {}

    /// @param why as a sentence
    record Refused(String why) implements PasskeyAddition {}
}
