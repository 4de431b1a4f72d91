package rapport.matching;

/// The sorts of facts that are compared, each in its own way.
public enum FactSort {
    GIVEN_NAME(6),
    FAMILY_NAME(6),
    SUFFIX(1),
    BORN(1),
    ORGANISATION_NAME(8),
    WEBSITE(1),
    EMAIL(2),
    PHONE(1),
    STREET(4),
    PLACE(3),
    IDENTIFIER(1),
    /// Any other text.
    WORDS(8),
    /// Any other number.
    QUANTITY(1);

    private final int effort;

    FactSort(int effort) {
        this.effort = effort;
    }

    /// How long two take to compare, about, against two numbers.
    public int effort() {
        return effort;
    }
}
