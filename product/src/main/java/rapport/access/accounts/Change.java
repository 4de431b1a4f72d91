package rapport.access.accounts;

/// What came of changing an account.
sealed interface Change {
    record Made(Colleague colleague) implements Change {}

    record Refused(Refusal why) implements Change {}
}
