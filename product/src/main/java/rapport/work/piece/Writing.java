package rapport.work.piece;

import java.util.Map;
import rapport.work.PieceId;

/// What came of writing a piece of work down.
public sealed interface Writing {
    record Written(PieceId id) implements Writing {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements Writing {}

    /// Somebody else was faster.
    ///
    /// @param stands as they have written it
    record Overtaken(PieceForm stands) implements Writing {}
}
