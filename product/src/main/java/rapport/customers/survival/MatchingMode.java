package rapport.customers.survival;

/// What becomes of somebody of whom a source tells, and whom neither a key nor an e-mail names.
public enum MatchingMode {
    CREATE("New, unless a key or an e-mail is known"),
    MATCH("Put to whom is surely the same"),
    ASK("Ask where it is not sure");

    /// Nobody is changed, unasked, by what is only likely.
    public static final MatchingMode USUAL = CREATE;

    private final String label;

    MatchingMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
