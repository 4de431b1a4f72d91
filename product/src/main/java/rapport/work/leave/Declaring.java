package rapport.work.leave;

import java.util.Map;
import rapport.work.absence.Absence;

/// What came of saying that somebody is away.
sealed interface Declaring {
    record Declared(Absence absence) implements Declaring {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements Declaring {}
}
