package rapport.work.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.work.AbsenceId;

/// A time for which somebody is away.
///
/// @param id      null for one that is not written down yet
/// @param last    the last day, which is one of it
/// @param standIn who does the work meanwhile; null for nobody
public record Absence(
        @Nullable AbsenceId id,
        AccountId who,
        LocalDate first,
        LocalDate last,
        Reason reason,
        @Nullable AccountId standIn) {
    public Absence {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("It ends before it begins");
        }
        if (who.equals(standIn)) {
            throw new IllegalArgumentException("Nobody stands in for himself");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Absence other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
