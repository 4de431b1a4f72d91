package rapport.access.accounts;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// What somebody leaves behind, and to whom it may go.
///
/// @param passed what others take over, and `ends` what does not go on
/// @param problem what has to be put right, in a sentence; or empty
public record DeparturePage(
        SettingsTabs tabs,
        String id,
        String name,
        String email,
        List<Count> passed,
        List<Count> ends,
        List<Choice> successors,
        String problem) {
    public record Count(String what, String many) {}

    public record Choice(String id, String label, boolean chosen) {}
}
