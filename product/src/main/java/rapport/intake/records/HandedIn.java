package rapport.intake.records;

/// What came of handing in a file of records.
public sealed interface HandedIn {
    /// @param path where its columns are matched
    record Draft(String path) implements HandedIn {}

    /// @param why in a sentence
    record Refused(String why) implements HandedIn {}
}
