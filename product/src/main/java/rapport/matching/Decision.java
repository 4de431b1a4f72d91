package rapport.matching;

/// What a person has said of two records, by their keys. It is a label of the estimate, and a
/// link that is always followed, or never.
public record Decision(String one, String other, boolean same) {}
