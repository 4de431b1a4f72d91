package rapport.sales.lead;

/// Why a lead was given up.
public enum Unfit {
    NOT_REACHED("Could not be reached"),
    NO_NEED("No need"),
    NO_BUDGET("No budget"),
    NOT_NOW("Not now"),
    CHOSE_ANOTHER("Chose somebody else"),
    WRONG_DETAILS("Wrong details"),
    NO_CUSTOMER_OF_OURS("Nobody whom we could serve");

    private final String label;

    Unfit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
