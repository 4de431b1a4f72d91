package rapport.sales.qualifying;

import rapport.sales.ScoringRuleId;

/// What speaks for a lead, or against it where the points are below zero.
///
/// @param rule of which leads it holds
public record ScoringRule(ScoringRuleId id, String name, String rule, int points) {
    /// With its sign.
    public String counts() {
        return (points > 0 ? "+" : "−") + Math.abs(points);
    }
}
