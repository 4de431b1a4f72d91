package rapport.work.piece;

/// What somebody says of work that is done, as typed.
///
/// @param outcome what came of it
/// @param said    what was said, for the timeline
/// @param answer  to what the module asks that keeps the record
public record Words(String outcome, String said, String answer) {}
