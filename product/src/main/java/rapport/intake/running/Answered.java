package rapport.intake.running;

import rapport.customers.PartyId;
import rapport.intake.RowOutcome;

/// What came of saying whom a row is about.
public sealed interface Answered {
    record Done(PartyId party, RowOutcome outcome) implements Answered {}

    /// It waits no more: somebody was faster.
    record Already() implements Answered {}

    /// The import itself was taken back, and with it the question.
    record TakenBack() implements Answered {}

    /// Whom it is said to be about is not among those who are like it, or may not be changed by who says so.
    record Missing() implements Answered {}

    record Refused(String sentence) implements Answered {}
}
