package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A country or territory with a code of its own in ISO 3166 or in the world's post (Ascension, Kosovo, Tristan da
/// Cunha).
///
/// @param code two capital letters
public record Country(String code) {

    /// Reads a code of two or three letters or a name in English, German, French, Spanish,
    /// Italian, Dutch, Portuguese or the country's own languages, and what people say instead:
    /// USA, Holland, England.
    public static Reading<Country> parse(String text) {
        if (text.length() > 200) {
            return Reading.refused(quoted(text) + " is too long for a country.");
        }
        var found = CountryNames.find(text);
        return found != null
                ? Reading.of(found)
                : Reading.refused(quoted(text) + " is not a country we know. Write its name or its two-letter code.");
    }

    /// @throws IllegalArgumentException for what is not the code of a country
    public static Country of(String code) {
        var found = ofCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no country has the code " + code);
        }
        return found;
    }

    /// The country of a two-letter code in capitals, or null. The quickest way to one.
    public static @Nullable Country ofCode(String code) {
        return CountryNames.BY_CODE.get(code);
    }

    /// All countries, by code.
    public static List<Country> all() {
        return List.copyOf(CountryNames.BY_CODE.values());
    }

    public Country {
        if (code.length() != 2) {
            throw new IllegalArgumentException("a country has a code of two letters: " + code);
        }
    }

    /// Its name for a reader of that language.
    public String name(Locale reader) {
        return switch (code) {
            case "AC" -> "Ascension";
            case "TA" -> "Tristan da Cunha";
            default -> Locale.of("", code).getDisplayCountry(reader);
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
