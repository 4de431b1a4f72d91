package rapport.access;

/// How far a right reaches, the narrow before the wide.
public enum Reach {
    NONE("Nobody's"),
    OWN("Their own"),
    TEAM("Their team's"),
    BELOW("Their team's and below"),
    ALL("Everybody's");

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Reach wider(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
