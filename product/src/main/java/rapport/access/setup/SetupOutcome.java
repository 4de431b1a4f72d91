package rapport.access.setup;

import java.util.Map;
import rapport.access.AccountId;

/// What came of the first visit.
sealed interface SetupOutcome {
    record Done(AccountId administrator) implements SetupOutcome {}

    /// Field by field, what has to be put right.
    record Incomplete(Map<String, String> problems) implements SetupOutcome {}

    record AlreadyDone() implements SetupOutcome {}
}
