package rapport.work;

import java.util.UUID;

/// A record of another module that a piece of work is about.
///
/// @param kind as roles know it
public record About(String kind, UUID id) {}
