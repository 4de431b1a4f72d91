package rapport.sales.buying;

/// How somebody thinks of our offer, from the worst to the best.
public enum Attitude {
    AGAINST("Against", "no"),
    UNKNOWN("Not known", "ask"),
    NEUTRAL("Neutral", ""),
    FOR("For us", "yes");

    private final String label;
    private final String tone;

    Attitude(String label, String tone) {
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
