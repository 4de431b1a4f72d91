package rapport.sales.qualifying;

import rapport.sales.ScoringRuleId;
import rapport.sales.weighing.WeighingRule;

/// What speaks for a lead, or against it.
public record ScoringRule(ScoringRuleId id, String name, String rule, int points) implements WeighingRule {}
