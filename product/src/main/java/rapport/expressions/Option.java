package rapport.expressions;

/// One of several to choose from.
///
/// @param key   what is stored
/// @param label what people read; a rule may say either
public record Option(String key, String label) {}
