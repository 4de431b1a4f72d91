package rapport.sales;

import java.util.UUID;

/// A rule by which leads are scored.
public record ScoringRuleId(UUID value) {
    public static ScoringRuleId of(String text) {
        return new ScoringRuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
