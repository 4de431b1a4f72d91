package rapport.sales.account;

/// What an organisation has of a product.
public enum Holding {
    HAS("Has it", "yes"),
    COULD("Could have it", "ask"),
    COMPETITOR("Has a competitor’s", "no");

    private final String label;
    private final String tone;

    Holding(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
