package rapport.company;

import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The company as somebody types it, on the first visit or in the settings.
public record CompanyForm(String company, String currency, String language, String timeZone) {
    private static final int LONGEST_NAME = 120;

    public CompanyForm {
        company = Objects.requireNonNullElse(company, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        currency = Objects.requireNonNullElse(currency, "");
        language = Objects.requireNonNullElse(language, "");
        timeZone = Objects.requireNonNullElse(timeZone, "");
    }

    public static CompanyForm of(Company company) {
        return new CompanyForm(
                company.name(),
                company.currency().getCurrencyCode(),
                company.language().toLanguageTag(),
                company.timeZone().getId());
    }

    /// Field by field, what has to be put right; empty when nothing has.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (company.isEmpty()) {
            problems.put("company", "Name the company that works with Rapport.");
        } else if (company.length() > LONGEST_NAME) {
            problems.put("company", "Take at most " + LONGEST_NAME + " characters.");
        }
        if (!CompanyChoices.holds(CompanyChoices.currencies(), currency)) {
            problems.put("currency", "Choose a currency from the list.");
        }
        if (!CompanyChoices.holds(CompanyChoices.languages(), language)) {
            problems.put("language", "Choose a language from the list.");
        }
        if (!CompanyChoices.holds(CompanyChoices.timeZones(), timeZone)) {
            problems.put("timeZone", "Choose a time zone from the list.");
        }
        return problems;
    }

    /// The company that was typed, once nothing is left to put right.
    public Company read() {
        return new Company(
                company, Currency.getInstance(currency), Locale.forLanguageTag(language), ZoneId.of(timeZone));
    }
}
