package rapport.customers.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// A date of which we may know only a part: the year a company was founded, the day of a birthday without the year.
///
/// @param year  1 to 9999, or 0 where unknown
/// @param month 1 to 12, or 0 where unknown
/// @param day   1 to 31, or 0 where unknown; a day always has a month
public record PartialDate(int year, int month, int day) {

    /// Reads dates as ISO 8601, as numbers in the given order, or with the month's name in English, German, French,
    /// Spanish, Italian, Dutch or Portuguese; also a lone year, a month of a year, and `--04-12`. A time of day
    /// behind the date is left off. The serial numbers of spreadsheets are refused.
    ///
    /// @param newest the newest year that two digits may stand for: with 2025, `25` is 2025 and `26` is 1926
    public static Reading<PartialDate> parse(String text, DateOrder order, Year newest) {
        return DateReading.of(CleanText.of(text.length() > 200 ? text.substring(0, 200) : text), order, newest);
    }

    /// @throws DateTimeException where the parts make no date, such as 31 February
    public PartialDate {
        if (month == 0 && (day != 0 || year == 0)) {
            throw new DateTimeException("a date has a year or a month, and a day only with a month");
        }
        if (year != 0 && month != 0 && day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0 && day != 0) {
            MonthDay.of(month, day);
        } else if (month != 0) {
            YearMonth.of(Math.max(year, 1), month);
        }
        if (year < 0 || year > 9999) {
            throw new DateTimeException("a year has four digits");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// The date, where day, month and year are known.
    public Optional<LocalDate> whole() {
        return year != 0 && day != 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// ISO 8601, with `-` for an unknown year: `1980-12-25`, `1980-12`, `1980`, `--12-25`.
    @Override
    public String toString() {
        var date = year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year);
        if (month == 0) {
            return date;
        }
        var withMonth = date + String.format(Locale.ROOT, "-%02d", month);
        return day == 0 ? withMonth : withMonth + String.format(Locale.ROOT, "-%02d", day);
    }
}
