package rapport.access;

/// What an account may do. An administrator also looks after accounts and settings.
public enum Role {
    ADMINISTRATOR("Administrator"),
    MEMBER("Member");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
