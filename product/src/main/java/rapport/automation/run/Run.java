package rapport.automation.run;

import java.time.Instant;
import java.util.UUID;
import rapport.access.AccountId;
import rapport.automation.PlanId;
import rapport.automation.RunId;
import rapport.automation.VersionId;

/// One going-through of a plan with one record. It stands before a step and takes it when that is due.
///
/// @param starter who started it; of one that began by itself, whoever looks after the plan
/// @param tries   how often the step has failed
record Run(
        RunId id,
        PlanId plan,
        VersionId version,
        UUID record,
        AccountId starter,
        boolean byRule,
        RunState state,
        int position,
        Instant due,
        int tries) {}
