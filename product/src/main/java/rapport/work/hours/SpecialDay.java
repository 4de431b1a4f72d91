package rapport.work.hours;

import java.time.LocalDate;
import java.util.List;

/// A day that is otherwise.
///
/// @param name why; may be empty
/// @param open when somebody works then; nothing for a closed day
public record SpecialDay(LocalDate day, String name, List<OpenSpan> open) {
    public String label() {
        return name.isEmpty() ? (open.isEmpty() ? "Closed" : "Open") : name;
    }
}
