package rapport.automation;

import java.time.Instant;

/// What came of a step.
public sealed interface Performed {
    /// @param sentence what was done, without a full stop
    /// @param link     where it is seen; or empty
    record Done(String sentence, String link) implements Performed {}

    /// It was not done, and why; the run goes on.
    record LeftOut(String sentence) implements Performed {}

    /// The next step comes no sooner.
    record Rested(String sentence, Instant until) implements Performed {}

    /// A branch.
    record Chosen(String sentence, boolean holds) implements Performed {}

    /// Not now: the same step is tried again then.
    record Later(String why, Instant at) implements Performed {}

    /// It can no longer be done as it is written: the plan is paused until somebody has changed it.
    record Broken(String why) implements Performed {}
}
