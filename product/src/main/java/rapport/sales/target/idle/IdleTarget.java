package rapport.sales.target.idle;

/// A target for which no move is planned.
///
/// @param last when a move was made last, in words
public record IdleTarget(String href, String name, String list, String fit, String last) {}
