package rapport.company;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The currencies, languages and time zones that a company chooses from, as this Java knows them.
public final class CompanyChoices {
    private static final List<Choice> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0 && currency.getNumericCode() > 0)
            .map(currency -> new Choice(
                    currency.getCurrencyCode(),
                    currency.getCurrencyCode() + " · " + currency.getDisplayName(Locale.ENGLISH)))
            .sorted(Comparator.comparing(Choice::value))
            .toList();

    private static final List<Choice> LANGUAGES = Stream.of(Locale.getAvailableLocales())
            .filter(locale -> locale.getCountry().length() == 2
                    && locale.getVariant().isEmpty()
                    && locale.getScript().isEmpty()
                    && !locale.hasExtensions())
            .map(locale -> new Choice(locale.toLanguageTag(), locale.getDisplayName(Locale.ENGLISH)))
            .sorted(Comparator.comparing(Choice::label))
            .toList();

    private static final List<Choice> TIME_ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            .sorted()
            .map(id -> new Choice(id, id.replace('_', ' ')))
            .toList();

    private CompanyChoices() {}

    public static List<Choice> currencies() {
        return CURRENCIES;
    }

    /// Languages with a country, because dates and numbers are written by country.
    public static List<Choice> languages() {
        return LANGUAGES;
    }

    public static List<Choice> timeZones() {
        return TIME_ZONES;
    }

    public static boolean holds(List<Choice> choices, String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
