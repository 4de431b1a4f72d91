package rapport.work.opening;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.Typed;
import rapport.work.hours.OpenSpan;
import rapport.work.hours.SpecialDay;

/// A day that is otherwise, as somebody types it.
///
/// @param hours as [HoursText] reads them, one stretch at most; empty for a closed day
public record SpecialDayForm(String day, String name, String hours) {
    private static final int LONGEST = 60;

    public SpecialDayForm(@Nullable String day, @Nullable String name, @Nullable String hours) {
        this.day = Typed.line(day);
        this.name = Typed.line(name);
        this.hours = Typed.line(hours);
    }

    /// In a sentence; empty when nothing is wrong.
    String problem() {
        if (date().isEmpty()) {
            return "Say which day.";
        }
        if (name.length() > LONGEST) {
            return "A day has a name of at most 60 characters.";
        }
        return HoursText.parse(hours).filter(spans -> spans.size() < 2).isEmpty()
                ? "Write the hours as 10:00–14:00, or nothing for a closed day."
                : "";
    }

    /// Once nothing is wrong.
    SpecialDay read() {
        List<OpenSpan> open = HoursText.parse(hours).orElseThrow();
        return new SpecialDay(date().orElseThrow(), name, open);
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
