package rapport.bench.people;

/// Something a user types to find a person. `wanted` is the key of the row that the user has in mind; others may
/// fit as well.
public record SearchQuery(Kind kind, String text, String wanted) {

    /// How the user goes about it.
    public enum Kind {
        /// The first letters of a given or family name, as on the way to typing it.
        PREFIX,
        /// Both names, or the beginning of the second, in either order.
        TWO_WORDS,
        /// The beginning of an e-mail address.
        E_MAIL,
        /// The first digits of a phone number, with or without its spaces.
        PHONE,
        /// A name without its accents.
        NO_ACCENTS,
        /// A name with one letter wrong.
        TYPO
    }
}
