package rapport.listing.views;

/// Who finds a view among theirs.
public enum Audience {
    OWNER("Only me"),
    TEAM("A team"),
    EVERYBODY("Everybody");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
