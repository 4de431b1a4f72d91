package rapport.work.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The days of a stretch of the calendar, which are called the same in every row of a team.
final class Days {
    private record Named(LocalDate date, String name, String full) {}

    private final List<Named> days;
    private final Month month;
    private final LocalDate today;

    /// @param month days of others are shown beside it
    Days(List<LocalDate> dates, Month month, LocalDate today, Locale locale) {
        var name = DateTimeFormatter.ofPattern("EEE d", locale);
        var full = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        this.days = dates.stream()
                .map(date -> new Named(date, name.format(date), full.format(date)))
                .toList();
        this.month = month;
        this.today = today;
    }

    List<Calendar.Day> with(List<Event> found, Function<LocalDate, Calendar.Mark> mark, Entries entries) {
        List<Entries.Timed> timed = entries.timed(found);
        return days.stream()
                .map(day -> new Calendar.Day(
                        day.date().toString(),
                        day.name(),
                        day.full(),
                        day.date().equals(today),
                        day.date().getMonth() == month,
                        mark.apply(day.date()),
                        entries.allDay(day.date(), found),
                        entries.timed(day.date(), timed)))
                .toList();
    }
}
