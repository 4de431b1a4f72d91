package rapport.access.singlesignon;

import rapport.access.AccountId;

/// What came of signing on.
public sealed interface Arrival {
    /// @param fresh the person has just proved to the provider who it is
    /// @param next where the person wanted to go
    record Recognised(AccountId account, boolean fresh, String next) implements Arrival {}

    /// @param why as a sentence
    record Refused(String why) implements Arrival {}
}
