package rapport.expressions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// A length of time as people say it: months and days of the calendar, or hours and minutes of the clock.
record Span(int months, int days, Duration exact) {
    static final Span NONE = new Span(0, 0, Duration.ZERO);

    Span negated() {
        return new Span(-months, -days, exact.negated());
    }

    Span plusDays(int more) {
        return new Span(months, days + more, exact);
    }

    boolean isOfCalendar() {
        return exact.isZero();
    }

    LocalDate after(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }

    /// Days and months are those of the place: the clock shows the same hour then, also when summer time began.
    Instant after(Now now) {
        return now.instant()
                .atZone(now.zone())
                .plusMonths(months)
                .plusDays(days)
                .toInstant()
                .plus(exact);
    }
}
