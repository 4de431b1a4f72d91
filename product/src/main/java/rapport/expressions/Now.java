package rapport.expressions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When and where a rule runs. What is “today” depends on both.
public record Now(Instant instant, ZoneId zone) {
    public Now {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(instant);
    }

    /// On which day a moment falls there.
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// When a day begins there.
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
