package rapport.sales.lead;

import java.util.Map;
import rapport.sales.LeadId;

/// What came of adding a lead.
public sealed interface AddingLead {
    record Added(LeadId id) implements AddingLead {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements AddingLead {}
}
