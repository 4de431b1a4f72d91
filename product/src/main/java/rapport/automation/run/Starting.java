package rapport.automation.run;

import rapport.automation.RunId;

/// What came of starting a plan with a record.
public sealed interface Starting {
    record Started(RunId run) implements Starting {}

    record Refused(String why) implements Starting {}
}
