package rapport.sales;

import java.util.UUID;

/// What makes an organisation a good target.
public record FitRuleId(UUID value) {
    public static FitRuleId of(String text) {
        return new FitRuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
