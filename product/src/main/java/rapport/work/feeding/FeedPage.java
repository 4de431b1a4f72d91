package rapport.work.feeding;

/// @param has     whether there is an address
/// @param address the new one, which is told once; empty otherwise
public record FeedPage(boolean has, String address) {}
