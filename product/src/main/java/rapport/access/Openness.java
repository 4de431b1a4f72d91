package rapport.access;

/// How far a field is open to those who may see the record, the narrow before the wide.
public enum Openness {
    HIDDEN("Hidden"),
    READ_ONLY("Only seen"),
    OPEN("As the record");

    private final String label;

    Openness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Openness wider(Openness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
