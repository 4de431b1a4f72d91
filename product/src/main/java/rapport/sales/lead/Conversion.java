package rapport.sales.lead;

import java.util.Map;
import rapport.sales.OpportunityId;

/// What came of making a deal of a lead.
public sealed interface Conversion {
    record Converted(OpportunityId into) implements Conversion {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements Conversion {}

    record Refused(LeadRefusal why) implements Conversion {}

    /// There is no such lead, or none that the viewer may change.
    record Missing() implements Conversion {}
}
