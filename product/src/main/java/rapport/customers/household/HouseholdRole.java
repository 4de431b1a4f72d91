package rapport.customers.household;

/// As what somebody lives in a household.
public enum HouseholdRole {
    HEAD("Head"),
    PARTNER("Partner"),
    CHILD("Child"),
    PARENT("Parent"),
    OTHER("Member");

    private final String label;

    HouseholdRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
