package rapport.intake.records;

/// What became of a row.
///
/// `subject` is what it is about, `link` its page, `reason` a sentence.
public sealed interface Arrived {
    /// @param remark what is to be known about it; mostly empty
    record Made(String subject, String link, String remark) implements Arrived {}

    /// It is here already.
    record Skipped(String subject, String link, String reason) implements Arrived {}

    record Refused(String subject, String reason) implements Arrived {}
}
