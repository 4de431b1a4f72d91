package rapport.sales.qualifying;

import rapport.sales.CriterionId;

/// Something that is asked of each lead.
public record Criterion(CriterionId id, String name, String question) {}
