package rapport.sales.opportunity;

/// The name of a [Standing], as the table and rules write it.
public enum Phase {
    OPEN("Open"),
    WON("Won"),
    LOST("Lost");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
