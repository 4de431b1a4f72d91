package rapport.automation.plan;

import rapport.access.AccountId;
import rapport.automation.PlanId;
import rapport.automation.VersionId;

/// What is done with a record of one kind, step by step.
///
/// @param keeper  who looks after it and is told when it can no longer be followed
/// @param moment  at which it begins by itself; empty for a plan that people start
/// @param onlyIf  a rule that has to hold for it to begin by itself; or empty
/// @param paused  whether no run of it begins
/// @param problem why the machine paused it, in sentences; empty where it did not
/// @param number  of the version
public record Plan(
        PlanId id,
        String recordKind,
        String name,
        AccountId keeper,
        String moment,
        String onlyIf,
        boolean paused,
        String problem,
        VersionId version,
        int number,
        Course course) {

    /// By which whoever changes the steps tells which ones he has seen.
    public String mark() {
        return number + "-" + Integer.toHexString(course.hashCode());
    }

    public boolean begins() {
        return !paused && course.size() > 0;
    }
}
