package rapport.customers.facts;

/// Which part of their name people are introduced with.
public enum NameOrder {
    GIVEN_FIRST,
    /// Chinese, Japanese, Korean, Vietnamese and Hungarian names.
    FAMILY_FIRST
}
