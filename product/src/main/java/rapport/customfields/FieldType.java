package rapport.customfields;

import rapport.expressions.Type;

/// What a field of a company holds.
public enum FieldType {
    TEXT("Text"),
    NUMBER("Number"),
    MONEY("Amount of money"),
    DATE("Date"),
    CHOICE("Choice of one"),
    CHOICES("Choice of several"),
    YES_NO("Yes or no"),
    LINK("Link"),
    E_MAIL("E-mail"),
    PHONE("Phone");

    private final String label;

    FieldType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether it offers options to choose from.
    public boolean isChosen() {
        return this == CHOICE || this == CHOICES;
    }

    /// What a rule makes, as a field shows it: of a moment its day.
    ///
    /// @throws IllegalArgumentException for a choice or a location, which are made of nothing
    static FieldType of(Type made) {
        return switch (made) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case MONEY -> MONEY;
            case DATE, MOMENT -> DATE;
            case YES_NO -> YES_NO;
            case CHOICE, LOCATION -> throw new IllegalArgumentException(made.label() + " is not made of anything");
        };
    }

    /// Whether a list that is sorted by it says something.
    public boolean isOrdered() {
        return switch (this) {
            case TEXT, NUMBER, DATE, LINK, E_MAIL, PHONE -> true;
            case MONEY, CHOICE, CHOICES, YES_NO -> false;
        };
    }
}
