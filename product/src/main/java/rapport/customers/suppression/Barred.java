package rapport.customers.suppression;

import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.Reading;

/// An address that must not be used, normalised as the identifiers of customers are.
///
/// @param normal by which it is compared
record Barred(Kind kind, String written, String normal) {
    enum Kind {
        EMAIL,
        PHONE,
        DOMAIN
    }

    private static final int LONGEST = 300;

    /// Reads a line: an e-mail, a domain such as `example.com` or `@example.com`, or a phone number.
    ///
    /// @param country in which numbers are dialled that do not say theirs, or null
    static Reading<Barred> read(String line, @Nullable Country country) {
        String text = CleanText.of(line).replaceAll("^[\"']+|[\"',;]+$", "");
        if (text.length() > LONGEST) {
            return Reading.refused("This line is longer than any address.");
        }
        if (text.lastIndexOf('@') > 0) {
            return EmailAddress.parse(text).map(email -> new Barred(Kind.EMAIL, email.written(), email.normal()));
        }
        String bare = text.startsWith("@") ? text.substring(1) : text;
        if (bare.chars().anyMatch(Character::isLetter)) {
            return switch (EmailAddress.parse("anybody@" + bare)) {
                case Reading.Understood<EmailAddress>(var email) ->
                    Reading.of(new Barred(Kind.DOMAIN, bare, email.domain()));
                case Reading.Refused<EmailAddress> _ ->
                    Reading.refused("This is no e-mail, no domain and no phone number.");
            };
        }
        return PhoneNumber.parse(text, country).map(number -> new Barred(Kind.PHONE, text, number.normal()));
    }
}
