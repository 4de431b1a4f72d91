package rapport.access.secondfactor;

import java.util.List;

/// What came of setting up an app.
public sealed interface Enrolment {
    String WRONG = "This is not the code that the app shows now. Is the clock of your phone right?";

    /// @param recoveryCodes new ones, to be shown this once; empty when the account has some already
    record Done(List<String> recoveryCodes) implements Enrolment {}

    record WrongCode() implements Enrolment {}

    /// The page was open for too long.
    record TooLate() implements Enrolment {}
}
