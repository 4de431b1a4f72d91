package rapport.access.explaining;

import java.util.List;

/// Why somebody sees a record, or does not.
///
/// @param record  what it is about; empty where that must not be told
/// @param reasons what each role and each share says
/// @param may     what they may do with it
/// @param limits  what they do not see of it, or may not change
public record Explanation(
        boolean sees, String verdict, String record, List<Reason> reasons, List<String> may, List<String> limits) {

    /// @param opens whether this alone lets them see it
    public record Reason(boolean opens, String text) {}
}
