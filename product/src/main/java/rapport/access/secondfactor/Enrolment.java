package rapport.access.secondfactor;

import java.util.List;

/// What came of setting up an app.
public sealed interface Enrolment {
    /// @param recoveryCodes new ones, to be shown this once; empty when the account has some already
    record Done(List<String> recoveryCodes) implements Enrolment {}

    record WrongCode() implements Enrolment {}

    /// The page was open for too long.
    record TooLate() implements Enrolment {}
}
