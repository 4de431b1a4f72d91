package rapport.timeline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// A place on a timeline: the key of one interaction. It travels in addresses as [#text], which says nothing to people.
public record TimelineCursor(Instant occurredAt, InteractionId id) {

    public String text() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt);
        return Long.toString(micros, 36) + "." + id;
    }

    /// Empty for anything that is not a place.
    public static Optional<TimelineCursor> parse(String text) {
        int dot = text.indexOf('.');
        try {
            var at = Instant.EPOCH.plus(Duration.of(Long.parseLong(text, 0, Math.max(dot, 0), 36), ChronoUnit.MICROS));
            return Optional.of(new TimelineCursor(at, new InteractionId(UUID.fromString(text.substring(dot + 1)))));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
