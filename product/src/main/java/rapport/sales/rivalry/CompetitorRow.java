package rapport.sales.rivalry;

import rapport.sales.competitor.Competitor;

/// A competitor as the list shows one.
public record CompetitorRow(Competitor competitor, Score score) {}
