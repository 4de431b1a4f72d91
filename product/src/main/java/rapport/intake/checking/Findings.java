package rapport.intake.checking;

import java.util.List;
import rapport.intake.Tally;

/// What trying an import out has shown.
///
/// @param problems the first rows that would be refused
public record Findings(Tally tally, List<Finding> problems) {
    /// @param row some of what stands there
    public record Finding(long line, String reason, String row) {}
}
