package rapport.intake.mapping;

/// What the rows of a table are.
public enum ImportKind {
    PEOPLE("People"),
    ORGANISATIONS("Organisations");

    private final String label;

    ImportKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
