package rapport.automation.playbook;

import java.util.List;

/// What a playbook would do with one record if it were started now.
///
/// @param why why it would not begin; or empty
public record Trial(String record, String path, String why, List<Foreseen> steps) {

    /// @param when  on which day
    /// @param done  whether it would be done; the sentence says why not
    /// @param draft what it would write, at length; or empty
    public record Foreseen(String when, String sentence, boolean done, String draft) {}
}
