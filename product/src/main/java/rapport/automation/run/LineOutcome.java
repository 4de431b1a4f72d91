package rapport.automation.run;

/// What became of a step.
public enum LineOutcome {
    DONE,
    LEFT_OUT
}
