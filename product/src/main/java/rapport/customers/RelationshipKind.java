package rapport.customers;

/// How one party stands to another, read from either side.
public enum RelationshipKind {
    WORKS_FOR("works for", "employs"),
    REPORTS_TO("reports to", "leads"),
    KNOWS("knows", "is known by"),
    MARRIED_TO("is married to", "is married to"),
    PARENT_OF("is a parent of", "is a child of"),
    MEMBER_OF("is a member of", "has as a member"),
    SUBSIDIARY_OF("belongs to", "owns"),
    SUPPLIES("supplies", "is supplied by"),
    ADVISES("advises", "is advised by");

    private final String forwards;
    private final String backwards;

    RelationshipKind(String forwards, String backwards) {
        this.forwards = forwards;
        this.backwards = backwards;
    }

    public String forwards() {
        return forwards;
    }

    public String backwards() {
        return backwards;
    }
}
