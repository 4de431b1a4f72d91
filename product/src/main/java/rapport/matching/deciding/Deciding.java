package rapport.matching.deciding;

import java.time.Instant;
import rapport.matching.Verdict;

/// What came of deciding about two parties.
public sealed interface Deciding {
    /// @param sentence for whoever decided
    record Done(String sentence) implements Deciding {}

    /// Somebody else was faster.
    ///
    /// @param by their name
    record DecidedBefore(Verdict verdict, String by, Instant at) implements Deciding {}

    record Refused(String sentence) implements Deciding {}

    /// One of them is not there any more, or the viewer may not change both and delete one of them.
    record Missing() implements Deciding {}
}
