package rapport.sales.target;

import java.util.Map;
import rapport.sales.TargetListId;

/// What came of writing a target list down.
sealed interface TargetListing {
    record Kept(TargetListId id) implements TargetListing {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements TargetListing {}
}
