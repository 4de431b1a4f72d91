package rapport.timeline;

/// Who turned to whom.
public enum Direction {
    INBOUND("They came to us"),
    OUTBOUND("We went to them"),
    INTERNAL("Among ourselves");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
