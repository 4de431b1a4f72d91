package rapport.intake.running;

/// What is to be done with one row.
sealed interface Match {
    ImportRow row();

    /// The first row about somebody new.
    record First(ImportRow row, Subject subject) implements Match {}

    /// A row about somebody whom we know, or whom an earlier row told us of.
    record Again(ImportRow row, Subject subject) implements Match {}

    record Refused(ImportRow row, String reason) implements Match {}
}
