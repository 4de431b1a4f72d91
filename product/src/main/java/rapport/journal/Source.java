package rapport.journal;

/// Where an act came from.
public enum Source {
    SCREEN("on a screen"),
    API("over the API"),
    IMPORT("by an import"),
    JOB("in the background"),
    AUTOMATION("by a rule"),
    CONSOLE("at the console"),
    MIGRATION("by a new version");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
