package rapport.work.opening;

import java.util.Map;
import rapport.work.BusinessCalendarId;

/// What came of keeping a business calendar.
sealed interface Keeping {
    record Kept(BusinessCalendarId id) implements Keeping {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements Keeping {}
}
