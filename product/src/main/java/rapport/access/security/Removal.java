package rapport.access.security;

/// What came of taking a second factor away.
sealed interface Removal {
    /// @param stillTwoSteps another is left
    record Done(boolean stillTwoSteps) implements Removal {}

    /// The company asks for one, and this is the last.
    record StillRequired() implements Removal {}

    default String sentence() {
        return switch (this) {
            case Done(var stillTwoSteps) ->
                stillTwoSteps ? "Taken away." : "Taken away. Your password alone opens your account now.";
            case StillRequired() ->
                "Your company asks everybody for a second step, and this is your last. Set up another one first.";
        };
    }
}
