package rapport.timeline;

/// A touch of earlier days that a file or another program brings.
///
/// @param colleague who of us had it; empty where a machine did
public record PastInteraction(NewInteraction told, String colleague) {}
