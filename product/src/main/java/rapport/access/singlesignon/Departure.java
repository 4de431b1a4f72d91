package rapport.access.singlesignon;

import java.net.URI;

/// The way to the provider.
///
/// @param ticket that the browser brings back
public record Departure(URI address, String ticket) {}
