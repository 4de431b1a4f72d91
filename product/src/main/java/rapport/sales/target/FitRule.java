package rapport.sales.target;

import rapport.sales.FitRuleId;
import rapport.sales.TargetListId;
import rapport.sales.weighing.WeighingRule;

/// What makes an organisation a good target of a list, or a bad one.
public record FitRule(FitRuleId id, TargetListId list, String name, String rule, int points) implements WeighingRule {}
