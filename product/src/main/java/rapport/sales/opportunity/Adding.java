package rapport.sales.opportunity;

import java.util.Map;
import rapport.sales.OpportunityId;

/// What came of adding a deal.
public sealed interface Adding {
    record Added(OpportunityId id) implements Adding {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements Adding {}
}
