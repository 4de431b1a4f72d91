package rapport.customers.keeping;

/// What became of a party when its values were to follow its sources.
public enum Followed {
    CHANGED,
    UNCHANGED,
    /// Every source that told of it is withdrawn: nothing would be left, so nothing was changed.
    KNOWN_FROM_NOWHERE_ELSE,
    /// It went meanwhile, or whoever asked may not change it.
    OUT_OF_REACH
}
