package rapport.work.bringing;

import java.util.List;

/// What came of bringing a calendar along.
///
/// @param refused what was not brought, and why, as “what: why”
public record Brought(int added, int changed, int same, List<String> refused) {}
