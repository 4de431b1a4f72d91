package rapport.automation;

import java.time.Instant;
import rapport.access.Viewer;

/// Upon which a step is done.
///
/// @param plan what the plan is called
/// @param by   in whose name: whoever owns the record, or else whoever started the run
public record Occasion(String plan, Planned record, PlannedRecords records, Viewer by, Instant at) {}
