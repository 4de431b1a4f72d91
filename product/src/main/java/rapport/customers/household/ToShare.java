package rapport.customers.household;

/// An address or a phone that a household may share, by the id of the row of whoever has it.
public record ToShare(String id, String label) {}
