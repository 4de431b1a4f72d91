package rapport.company;

/// One of several to choose from.
///
/// @param value what is kept
/// @param label what is shown
public record Choice(String value, String label) {}
