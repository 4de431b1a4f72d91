package rapport.sales;

import java.util.UUID;

/// Something a company asks before it takes a lead for one that may buy.
public record CriterionId(UUID value) {
    public static CriterionId of(String text) {
        return new CriterionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
