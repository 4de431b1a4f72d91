package rapport.cast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's job at an organisation, from a day until a day, or still. Of several jobs at a time one is the main one.
public record EmploymentSketch(
        String person,
        String organisation,
        String jobTitle,
        LocalDate from,
        @Nullable LocalDate until,
        boolean main) {

    /// Whether the person held this job on that day; the last day is the day before `until`.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
