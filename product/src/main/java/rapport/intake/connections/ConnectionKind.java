package rapport.intake.connections;

/// From where a connection fetches.
public enum ConnectionKind {
    FOLDER("A folder"),
    URL("A web address"),
    QUERY("A database");

    private final String label;

    ConnectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
