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
        return instant.atZone(zone).toLocalDate();
    }

    /// When a day begins there.
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
