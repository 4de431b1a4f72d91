package rapport.matching;

/// What follows from the likeness of two records.
public enum Outcome {
    /// They are one customer.
    SAME,
    /// They may be one customer; a person has to look.
    ASK,
    /// They are two customers.
    DIFFERENT
}
