package rapport.work.syncing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;

/// The calendar that a person keeps elsewhere.
///
/// @param address  as it was typed
/// @param found    the calendars there: `at` of each, and `names` beside it
/// @param calendar the one that was chosen; empty as long as none is
/// @param token    up to where we have heard of everything
/// @param problem  what went wrong last, in a sentence; empty when it works
record CalendarLink(
        AccountId account,
        String address,
        String userName,
        List<String> found,
        List<String> names,
        String calendar,
        String name,
        String token,
        Instant nextAt,
        int tries,
        @Nullable Instant workedAt,
        String problem,
        @Nullable Instant problemAt) {
    boolean isChosen() {
        return !calendar.isEmpty();
    }
}
