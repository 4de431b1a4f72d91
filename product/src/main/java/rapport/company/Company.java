package rapport.company;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/// The company that works with Rapport.
public record Company(String name, Currency currency, Locale language, ZoneId timeZone) {
    public Company {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A company has a name");
        }
    }

    /// The country whose formats hold where nothing else is said, as ISO 3166 code; may be empty.
    public String country() {
        return language.getCountry();
    }
}
