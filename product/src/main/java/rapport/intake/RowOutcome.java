package rapport.intake;

/// What became of one row of a file.
public enum RowOutcome {
    CREATED("created"),
    UPDATED("updated"),
    UNCHANGED("unchanged"),
    REFUSED("refused"),
    WAITING("waiting");

    private final String label;

    RowOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
