package rapport.quality.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;

/// Something that somebody does about a measure.
///
/// @param owner  who does it, a colleague or a team, and `name` what they are called
/// @param doneAt null while it is open
public record PlannedAction(
        ActionId id,
        String measure,
        String what,
        OwnerId owner,
        String name,
        LocalDate due,
        @Nullable Instant doneAt) {

    public boolean isOpen() {
        return doneAt == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
