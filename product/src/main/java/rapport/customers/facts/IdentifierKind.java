package rapport.customers.facts;

/// What points at one party.
public enum IdentifierKind {
    EMAIL("E-mail"),
    PHONE("Phone"),
    WEBSITE("Website"),
    TAX_NUMBER("Tax number"),
    /// The number under which we, or they, keep them as a customer or supplier.
    ACCOUNT_NUMBER("Account number"),
    LOYALTY_CARD("Loyalty card"),
    COOKIE("Cookie"),
    SOCIAL("Social profile"),
    /// The key of their record in another system.
    EXTERNAL_KEY("External key");

    private final String label;

    IdentifierKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
