package rapport.customers.page;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.Reading;
import rapport.customers.facts.Website;

/// Reads what was typed for an identifier, by the rules of its kind.
@NamedInterface("reading")
public final class IdentifierReading {
    private static final int LONGEST = 500;

    private IdentifierReading() {}

    /// @param country the company's own, for phone numbers without a country code; may be empty
    public static Reading<IdentifierFact> read(IdentifierKind kind, String text, String label, String country) {
        return switch (kind) {
            case EMAIL -> EmailAddress.parse(text).map(email -> IdentifierFact.of(email, label));
            case PHONE ->
                PhoneNumber.parse(text, Country.ofCode(country)).map(phone -> IdentifierFact.of(phone, text, label));
            case WEBSITE -> Website.parse(text).map(website -> IdentifierFact.of(website, label));
            case TAX_NUMBER, ACCOUNT_NUMBER, LOYALTY_CARD, COOKIE, SOCIAL, EXTERNAL_KEY -> plain(kind, text, label);
        };
    }

    private static Reading<IdentifierFact> plain(IdentifierKind kind, String text, String label) {
        if (text.isBlank()) {
            return Reading.refused("Write the " + kind.label().toLowerCase(Locale.ROOT) + ".");
        }
        return text.length() > LONGEST
                ? Reading.refused("This has at most " + LONGEST + " characters.")
                : Reading.of(IdentifierFact.plain(kind, text, label));
    }
}
