package rapport.work.piece;

/// The name of a [Standing], as the table and rules write it.
public enum Phase {
    OPEN("Open"),
    DONE("Done"),
    DROPPED("Dropped");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
