package rapport.timeline.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import rapport.web.Formats;

/// How a timeline speaks of days, for one viewer on one day: the nearer, the finer.
record Days(LocalDate today, Formats formats) {
    static Days at(Instant now, Formats formats) {
        return new Days(formats.day(now), formats);
    }

    /// “Today”, “Yesterday”, “Earlier this week”, “Last week”, then months: “February 2026”.
    String heading(Instant moment) {
        LocalDate day = formats.day(moment);
        if (day.isAfter(today)) {
            return "Ahead";
        }
        if (day.equals(today)) {
            return "Today";
        }
        if (day.equals(today.minusDays(1))) {
            return "Yesterday";
        }
        long weeks = ChronoUnit.WEEKS.between(weekOf(day), weekOf(today));
        return weeks == 0
                ? "Earlier this week"
                : weeks == 1 ? "Last week" : patterns().month().format(day);
    }

    /// Beside a touch, what its heading leaves open: “14:05”, “Tue 10:31”, “12 Feb”.
    String when(Instant moment) {
        LocalDate day = formats.day(moment);
        if (!day.isBefore(today.minusDays(1)) && !day.isAfter(today)) {
            return formats.time(moment);
        }
        if (day.isAfter(today) || weekOf(day).isBefore(weekOf(today).minusWeeks(1))) {
            return patterns().day().format(day);
        }
        return patterns().weekday().format(day) + " " + formats.time(moment);
    }

    private Patterns patterns() {
        return Patterns.of(formats.locale());
    }

    private LocalDate weekOf(LocalDate day) {
        return day.with(WeekFields.of(formats.locale()).dayOfWeek(), 1);
    }
}
