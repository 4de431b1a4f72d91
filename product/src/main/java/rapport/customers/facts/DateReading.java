package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the ways in which people and programs write a date.
final class DateReading {

    private static final Pattern TIME = Pattern.compile("(?:T|,? )\\d{1,2}:\\d{2}.*$");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})Z?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s?[./\\-\\s]\\s?(\\d{1,2})\\s?[./\\-\\s]\\s?(\\d{1,4})\\.?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Map<String, Integer> MONTHS = months();

    private DateReading() {}

    static Reading<PartialDate> of(String clean, DateOrder order, Year newest) {
        var text = clean.indexOf(':') > 0 ? TIME.matcher(clean).replaceFirst("") : clean;
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(clean, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), "");
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ordered(clean, List.of(numbers.group(1), numbers.group(2), numbers.group(3)), order, newest);
        }
        return YEAR.matcher(text).matches() ? date(clean, number(text), 0, 0, "") : rarer(clean, text, newest);
    }

    private static Reading<PartialDate> rarer(String clean, String text, Year newest) {
        if (SERIAL.matcher(text).matches()) {
            return Reading.refused(
                    quoted(clean) + " looks like a spreadsheet's serial number. Format the column as dates"
                            + " and export it again.");
        }
        var yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return date(clean, number(yearMonth.group(1)), number(yearMonth.group(2)), 0, "");
        }
        var monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return date(clean, number(monthYear.group(2)), number(monthYear.group(1)), 0, "");
        }
        var monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return date(clean, 0, number(monthDay.group(1)), number(monthDay.group(2)), "");
        }
        var eastAsian = EAST_ASIAN.matcher(text);
        return eastAsian.matches()
                ? date(clean, number(eastAsian.group(1)), number(eastAsian.group(2)), number(eastAsian.group(3)), "")
                : named(clean, text, newest);
    }

    private static Reading<PartialDate> ordered(String clean, List<String> parts, DateOrder hint, Year newest) {
        var order = parts.getFirst().length() > 2
                ? DateOrder.YMD
                : hint == DateOrder.YMD && parts.getLast().length() > 2 ? DateOrder.DMY : hint;
        var year = parts.get(order == DateOrder.YMD ? 0 : 2);
        var month = parts.get(order == DateOrder.MDY ? 0 : 1);
        var day = parts.get(
                switch (order) {
                    case DMY -> 0;
                    case MDY -> 1;
                    case YMD -> 2;
                });
        if (year.length() == 3 || day.length() > 2 || (year.length() < 4 && number(month) + number(day) == 0)) {
            return notADate(clean);
        }
        return date(clean, fullYear(year, newest), number(month), number(day), ", read as " + order.label());
    }

    /// `12. März 1980`, `Mar 12, 1980`, `12 de abril de 1980`, `1er mai`.
    private static Reading<PartialDate> named(String clean, String text, Year newest) {
        int month = 0;
        String day = "";
        String year = "";
        for (var word : FoldedText.fold(text).split(" ", -1)) {
            var named = MONTHS.getOrDefault(word, 0);
            var digits = word.replaceAll("(?<=\\d)(st|nd|rd|th|er|o)$", "");
            var isNumber =
                    !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            if (named != 0 && month == 0) {
                month = named;
            } else if (isNumber && digits.length() <= 2 && day.isEmpty()) {
                day = digits;
            } else if (isNumber && year.isEmpty()) {
                year = digits;
            } else if (!List.of("de", "del", "of", "the", "den", "le", "el").contains(word)) {
                return notADate(clean);
            }
        }
        return month == 0 || (day + year).isEmpty() || year.length() == 3
                ? notADate(clean)
                : date(clean, fullYear(year, newest), month, day.isEmpty() ? 0 : number(day), "");
    }

    private static Reading<PartialDate> date(String clean, int year, int month, int day, String readAs) {
        if (year == 0 && month == 0) {
            return notADate(clean);
        }
        if (month > 12) {
            return Reading.refused("There is no month " + month + " in " + quoted(clean) + readAs + ".");
        }
        if (month == 0 && day != 0) {
            return Reading.refused("There is no month 0 in " + quoted(clean) + readAs + ".");
        }
        var last = month == 0
                ? 0
                : month == 2 && year != 0 && !Year.isLeap(year)
                        ? 28
                        : Month.of(month).maxLength();
        if (day > last) {
            return Reading.refused(quoted(clean) + (readAs.isEmpty() ? "" : readAs + ",") + " does not exist: "
                    + (month == 0
                            ? "there is no such day"
                            : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                    + (month == 2 && year != 0 ? " " + year : "") + " has " + last + " days")
                    + ".");
        }
        return Reading.of(new PartialDate(year, month, day));
    }

    private static Reading<PartialDate> notADate(String clean) {
        return Reading.refused(quoted(clean) + " is not a date. Write it like 1980-12-25.");
    }

    private static int fullYear(String year, Year newest) {
        if (year.length() != 2 && year.length() != 1) {
            return year.isEmpty() ? 0 : number(year);
        }
        var inCentury = newest.getValue() / 100 * 100 + number(year);
        return inCentury > newest.getValue() ? inCentury - 100 : inCentury;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        var names = new HashMap<String, Integer>(Map.of("sept", 9, "marz", 3, "maerz", 3, "mrt", 3, "janner", 1));
        for (var language : List.of("en", "de", "fr", "es", "it", "nl", "pt")) {
            for (var month : Month.values()) {
                for (var style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    names.putIfAbsent(
                            FoldedText.fold(month.getDisplayName(style, Locale.of(language))), month.getValue());
                }
            }
        }
        return Map.copyOf(names);
    }
}
