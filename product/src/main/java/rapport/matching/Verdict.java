package rapport.matching;

/// What somebody decided about two parties.
public enum Verdict {
    SAME,
    NOT_SAME,
    /// Not now: after all the others.
    LATER
}
