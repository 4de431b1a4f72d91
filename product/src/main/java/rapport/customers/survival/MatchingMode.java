package rapport.customers.survival;

/// What becomes of somebody of whom a source tells, and whom neither a key nor an e-mail names.
public enum MatchingMode {
    CREATE("is new"),
    MATCH("is whom it surely is, or new"),
    ASK("waits where it is not sure");

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
