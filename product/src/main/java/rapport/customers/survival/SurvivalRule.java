package rapport.customers.survival;

/// What makes one value better than another. Where two are alike by one rule the next decides, in this order.
public enum SurvivalRule {
    TRUSTED("The most trusted source"),
    NEWEST("The newest"),
    MOST_FREQUENT("What most sources say"),
    MOST_COMPLETE("The most complete");

    private final String label;

    SurvivalRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
