package rapport.work.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of the calendar is shown at once.
public enum Span {
    DAY("day", "Day"),
    WEEK("week", "Week"),
    MONTH("month", "Month"),
    TEAM("team", "Team");

    private final String key;
    private final String label;

    Span(String key, String label) {
        this.key = key;
        this.label = label;
    }

    static Optional<Span> parse(String key) {
        return Arrays.stream(values()).filter(span -> span.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /// The days that it shows around one of them. A month is shown in whole weeks.
    List<LocalDate> around(LocalDate day, Locale locale) {
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        return switch (this) {
            case DAY -> List.of(day);
            case WEEK, TEAM -> days(day.with(TemporalAdjusters.previousOrSame(first)), 7);
            case MONTH -> {
                LocalDate begin = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(first));
                LocalDate end =
                        day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(first.minus(1)));
                yield begin.datesUntil(end.plusDays(1)).toList();
            }
        };
    }

    LocalDate before(LocalDate day) {
        return switch (this) {
            case DAY -> day.minusDays(1);
            case WEEK, TEAM -> day.minusWeeks(1);
            case MONTH -> day.minusMonths(1);
        };
    }

    LocalDate after(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK, TEAM -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
        };
    }

    String title(LocalDate day, Locale locale) {
        return switch (this) {
            case DAY ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(day);
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(day);
            case WEEK, TEAM -> {
                var days = around(day, locale);
                yield DateTimeFormatter.ofPattern("d MMM", locale).format(days.getFirst()) + " – "
                        + DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(days.getLast());
            }
        };
    }

    private static List<LocalDate> days(LocalDate first, int count) {
        return Stream.iterate(first, day -> day.plusDays(1)).limit(count).toList();
    }
}
