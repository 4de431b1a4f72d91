package rapport.access;

/// The two roles that every company has from the start. The administrator may do everything, and nobody can take that
/// away; the member's rights can be changed like those of any role that the company makes itself.
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
