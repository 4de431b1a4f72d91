package rapport.customers.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Hours of each day in which nobody is called, as from 20:00 until 08:00 of the next morning. From one time until the
/// same is the whole day.
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /// When this quiet ends; empty where it is not quiet. A day and night of quiet ends at the hour of its end.
    Optional<Instant> endingAfter(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (!covers(local.toLocalTime())) {
            return Optional.empty();
        }
        LocalDate day = local.toLocalDate();
        ZonedDateTime end = day.atTime(until).atZone(zone);
        return Optional.of(
                (end.isAfter(local) ? end : day.plusDays(1).atTime(until).atZone(zone)).toInstant());
    }

    private boolean covers(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
