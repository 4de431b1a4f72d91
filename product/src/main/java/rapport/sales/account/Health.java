package rapport.sales.account;

/// How an account is.
public enum Health {
    GOOD("Good", "yes"),
    FAIR("Needs attention", "ask"),
    POOR("At risk", "no");

    private final String label;
    private final String tone;

    Health(String label, String tone) {
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
