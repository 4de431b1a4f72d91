package rapport.customers.consent;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two times of a day as a form sends them, or none.
sealed interface HoursTyped {
    record None() implements HoursTyped {}

    record Both(LocalTime from, LocalTime until) implements HoursTyped {}

    record Wrong(String sentence) implements HoursTyped {}

    static HoursTyped of(@Nullable String from, @Nullable String until) {
        String begin = Objects.requireNonNullElse(from, "").strip();
        String end = Objects.requireNonNullElse(until, "").strip();
        if (begin.isEmpty() && end.isEmpty()) {
            return new None();
        }
        if (begin.isEmpty() || end.isEmpty()) {
            return new Wrong("Quiet hours have a beginning and an end: fill in both, or neither.");
        }
        try {
            return new Both(LocalTime.parse(begin), LocalTime.parse(end));
        } catch (DateTimeException e) {
            return new Wrong("Write the hours like 20:00 and 08:00.");
        }
    }
}
