package rapport.customers.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything countries are called. The names were taken from the JDK into a text, for asking the JDK
/// for all of them takes seconds; the aliases are ours.
final class CountryNames {

    private static final List<String> BEYOND_ISO = List.of("AC", "TA", "XK");
    static final SortedMap<String, Country> BY_CODE = codes();

    private CountryNames() {}

    static @Nullable Country find(String text) {
        var byCode = BY_CODE.get(text);
        return byCode != null ? byCode : Folded.NAMES.get(FoldedText.fold(text));
    }

    private static SortedMap<String, Country> codes() {
        var codes = new TreeMap<String, Country>();
        Stream.concat(Arrays.stream(Locale.getISOCountries()), BEYOND_ISO.stream())
                .forEach(code -> codes.put(code, new Country(code)));
        return codes;
    }

    /// Read when the first name is asked for; a code in capitals does not wait for it.
    private static final class Folded {

        private static final Map<String, Country> NAMES = names();

        private static Map<String, Country> names() {
            var names = new HashMap<String, Country>();
            Aliases.of("country-names.txt").forEach((name, code) -> names.put(name, Country.of(code)));
            Aliases.of("country-aliases.txt").forEach((alias, code) -> names.put(alias, Country.of(code)));
            BY_CODE.values().forEach(country -> addCodes(names, country));
            return Map.copyOf(names);
        }

        private static void addCodes(Map<String, Country> names, Country country) {
            names.put(FoldedText.fold(country.code()), country);
            if (!BEYOND_ISO.contains(country.code())) {
                names.put(FoldedText.fold(Locale.of("", country.code()).getISO3Country()), country);
            }
        }
    }
}
