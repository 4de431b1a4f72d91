package rapport.customfields;

/// What a roll-up makes of the records that belong to one.
public enum Summary {
    COUNT("How many there are"),
    SUM("The sum"),
    AVERAGE("The average"),
    SMALLEST("The smallest or the first"),
    LARGEST("The largest or the last");

    private final String label;

    Summary(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether it is made of a value of each record.
    public boolean isOfValues() {
        return this != COUNT;
    }
}
