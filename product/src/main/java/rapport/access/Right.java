package rapport.access;

/// What one may do with the records of a kind.
public enum Right {
    READ("See", "see", true),
    CREATE("Add", "add", false),
    EDIT("Change", "change", true),
    DELETE("Delete", "delete", true),
    EXPORT("Export", "export", true),
    IMPORT("Import", "import", false),
    BULK("Change many", "change many", true);

    private final String label;
    private final String verb;
    private final boolean reaching;

    Right(String label, String verb, boolean reaching) {
        this.label = label;
        this.verb = verb;
        this.reaching = reaching;
    }

    public String label() {
        return label;
    }

    /// As in “the right to import people”.
    public String verb() {
        return verb;
    }

    /// Whether it is given for some records and not for others. The rest is given or not.
    public boolean isReaching() {
        return reaching;
    }

    /// Whether a program may do it whose token only reads.
    boolean onlyReads() {
        return this == READ || this == EXPORT;
    }
}
