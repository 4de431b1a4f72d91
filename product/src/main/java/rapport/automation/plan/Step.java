package rapport.automation.plan;

import rapport.automation.Settings;

/// A step of a plan.
///
/// @param key       by which others lead to it; it stays when the step is moved
/// @param next      where it leads to: the key of a later step, [#END], or empty for the next one
/// @param otherwise where a branch leads to whose rule does not hold; the same
public record Step(String key, String kind, Settings settings, String next, String otherwise) {
    /// Leads to the end.
    public static final String END = "end";

    Step with(Settings other, String leads, String else_) {
        return new Step(key, kind, other, leads, else_);
    }
}
