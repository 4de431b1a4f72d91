package rapport.access.myaccount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.company.CompanyChoices;

/// How somebody wants dates and numbers written, as chosen. What is empty is as the company has it.
public record FormatsForm(String language, String timeZone) {
    static final FormatsForm AS_THE_COMPANY = new FormatsForm(null, null);

    public FormatsForm(@Nullable String language, @Nullable String timeZone) {
        this.language = Objects.requireNonNullElse(language, "");
        this.timeZone = Objects.requireNonNullElse(timeZone, "");
    }

    /// Field by field, what has to be put right; empty when nothing has.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!language.isEmpty() && !CompanyChoices.holds(CompanyChoices.languages(), language)) {
            problems.put("language", "Nobody writes like that. Choose a language from the list.");
        }
        if (!timeZone.isEmpty() && !CompanyChoices.holds(CompanyChoices.timeZones(), timeZone)) {
            problems.put("timeZone", "There is no such time zone. Choose one from the list.");
        }
        return problems;
    }

    /// Null where the company's holds.
    @Nullable
    String ownLanguage() {
        return language.isEmpty() ? null : language;
    }

    /// Null where the company's holds.
    @Nullable
    String ownTimeZone() {
        return timeZone.isEmpty() ? null : timeZone;
    }
}
