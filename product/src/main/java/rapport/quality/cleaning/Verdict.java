package rapport.quality.cleaning;

/// What came of accepting a proposal.
sealed interface Verdict {
    record Accepted() implements Verdict {}

    /// @param why in a sentence
    record Refused(String why) implements Verdict {}

    /// It was decided by somebody else, or the customer was changed meanwhile.
    record Gone() implements Verdict {}
}
