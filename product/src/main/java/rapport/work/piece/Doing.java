package rapport.work.piece;

import java.util.Map;

/// What came of doing something with a piece of work.
sealed interface Doing {
    /// As it stands from now on.
    record Changed(Piece piece) implements Doing {}

    record Refused(Refusal why) implements Doing {}

    /// What somebody told of it cannot be written down so; nothing is changed.
    ///
    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements Doing {}
}
