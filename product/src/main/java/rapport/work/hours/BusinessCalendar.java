package rapport.work.hours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import rapport.work.BusinessCalendarId;

/// A business calendar that a company keeps.
///
/// @param standard whether it is the company's
/// @param country  whose public holidays count, as ISO 3166 code; empty for none
/// @param region   of it, as the holidays know it; empty for the whole country
/// @param special  the days that are otherwise, in their order
/// @param holiday  what the public holiday of a day is called; empty for none
public record BusinessCalendar(
        BusinessCalendarId id,
        String name,
        boolean standard,
        String country,
        String region,
        List<SpecialDay> special,
        BusinessHours hours,
        Function<LocalDate, Optional<String>> holiday) {

    /// What is special about a day: a public holiday on which nobody works, or what the company calls it; empty for a
    /// day like others.
    public Optional<String> occasion(LocalDate day) {
        return special.stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .map(one -> Optional.of(one.label()))
                .orElseGet(() -> holiday.apply(day));
    }

    /// The same as a sentence, where nobody works on that day: “1 May is a holiday in Germany (Labour day).”
    public Optional<String> closedSentence(LocalDate day, Locale locale) {
        if (hours.isWorkingDay(day)) {
            return Optional.empty();
        }
        String date = DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
        return special.stream().anyMatch(one -> one.day().equals(day))
                ? occasion(day).map(name -> date + " is closed (" + name + ").")
                : holiday.apply(day)
                        .map(name -> date + " is a holiday in " + PublicHolidays.name(country) + " (" + name + ").");
    }
}
