package rapport.sales.likelihood;

import java.util.Locale;

/// Values of traits as people write them.
final class TraitWords {
    private TraitWords() {}

    static String of(String trait, String value) {
        return trait.equals("country")
                ? Locale.of("", value).getDisplayCountry(Locale.ENGLISH)
                : value.substring(0, value.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + value.substring(value.offsetByCodePoints(0, 1));
    }
}
