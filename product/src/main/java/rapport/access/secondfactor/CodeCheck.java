package rapport.access.secondfactor;

import java.time.Instant;

/// What came of a code.
public sealed interface CodeCheck {
    /// @param recovery it was a recovery code, which is used up now
    record Right(boolean recovery) implements CodeCheck {}

    record Wrong() implements CodeCheck {}

    /// Right, but somebody has used it already in this half minute.
    record Used() implements CodeCheck {}

    record Locked(Instant until) implements CodeCheck {}
}
