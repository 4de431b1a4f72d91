package rapport.matching;

/// The sorts of facts that are compared, each in its own way.
public enum FactSort {
    GIVEN_NAME,
    FAMILY_NAME,
    SUFFIX,
    BORN,
    ORGANISATION_NAME,
    WEBSITE,
    EMAIL,
    PHONE,
    STREET,
    PLACE,
    IDENTIFIER,
    /// Any other text.
    WORDS,
    /// Any other number.
    QUANTITY
}
