package rapport.history.telling;

/// What stands in the way of an undo, of one fact of one record.
///
/// @param ours   what the act had left there; empty where the sentence says it all
/// @param theirs what stands there now
public record Hindrance(String record, String href, String what, String sentence, String ours, String theirs) {}
