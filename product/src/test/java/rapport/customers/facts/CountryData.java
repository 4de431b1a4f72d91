package rapport.customers.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How `country-names.txt` is made from the names the JDK knows: of every country those in English, German, French,
/// Spanish, Italian, Dutch, Portuguese and in its own languages, folded. Run {@link #main} with the place of the
/// resource.
final class CountryData {

    private static final List<String> READERS = List.of("en", "de", "fr", "es", "it", "nl", "pt");

    private CountryData() {}

    public static void main(String[] arguments) throws IOException {
        var taken = new HashSet<String>();
        Files.writeString(
                Path.of(arguments[0]),
                "# Folded names of the countries, made by CountryData (in the tests) from the JDK.\n"
                        + Country.all().stream()
                                .map(country -> country + " = " + String.join(";", names(country, taken)))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    private static Set<String> names(Country country, Set<String> taken) {
        var own = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(country.code()))
                .map(locale -> locale.getDisplayCountry(locale));
        return Stream.concat(READERS.stream().map(reader -> country.name(Locale.of(reader))), own)
                .map(FoldedText::fold)
                .filter(name -> name.length() > 1)
                .filter(taken::add)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
