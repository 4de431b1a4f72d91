package rapport.expressions;

/// What a value of a rule can be.
public enum Type {
    TEXT("text"),
    NUMBER("a number"),
    MONEY("an amount of money"),
    DATE("a date"),
    MOMENT("a moment"),
    /// One of few; written as text, and checked against the options.
    CHOICE("a choice"),
    YES_NO("yes or no"),
    /// A point on the Earth: one asks how far it is from others.
    LOCATION("a location");

    private final String label;

    Type(String label) {
        this.label = label;
    }

    /// As a sentence names it: “a number”.
    public String label() {
        return label;
    }

    boolean isOrdered() {
        return this == NUMBER || this == MONEY || this == DATE || this == MOMENT;
    }

    boolean isText() {
        return this == TEXT || this == CHOICE;
    }
}
