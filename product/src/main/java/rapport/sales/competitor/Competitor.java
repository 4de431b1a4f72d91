package rapport.sales.competitor;

import rapport.sales.CompetitorId;

/// Somebody who sells what we sell, and what we know of them.
public record Competitor(CompetitorId id, String name, String strengths, String weaknesses) {}
