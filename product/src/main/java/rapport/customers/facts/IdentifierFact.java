package rapport.customers.facts;

import java.util.Locale;

/// Something that points at a party, as it reached us.
///
/// @param value  as written
/// @param normal by what two of the same kind are judged equal
/// @param label  what the owner calls it: `work`, `home`, or empty
/// @param valid  false for what was kept although it looks wrong, such as a number that its country never gave out
public record IdentifierFact(IdentifierKind kind, String value, String normal, String label, boolean valid) {

    public static IdentifierFact of(EmailAddress address, String label) {
        return new IdentifierFact(IdentifierKind.EMAIL, address.written(), address.normal(), label, true);
    }

    /// @param written as the number was written; its normal form is E.164
    public static IdentifierFact of(PhoneNumber number, String written, String label) {
        return new IdentifierFact(IdentifierKind.PHONE, CleanText.of(written), number.normal(), label, number.valid());
    }

    public static IdentifierFact of(Website website, String label) {
        return new IdentifierFact(IdentifierKind.WEBSITE, website.written(), website.url(), label, true);
    }

    /// A number or key without rules of its own. Case, spaces, dots and dashes do not count in it, except in a key of
    /// another system, which is compared letter by letter.
    public static IdentifierFact plain(IdentifierKind kind, String value, String label) {
        var clean = CleanText.of(value);
        return new IdentifierFact(kind, clean, kind == IdentifierKind.EXTERNAL_KEY ? clean : bare(clean), label, true);
    }

    private static String bare(String clean) {
        var letters = clean.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.isEmpty() ? clean : letters.toUpperCase(Locale.ROOT);
    }
}
