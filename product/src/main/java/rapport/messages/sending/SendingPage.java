package rapport.messages.sending;

import java.util.Map;
import rapport.access.settings.SettingsTabs;

/// How the company sends, to be looked after.
///
/// @param tried    what a test said; empty where none was asked for
/// @param state    how the server has done, in a sentence
/// @param problem  what it said last; empty when it works
/// @param problems the name of a field to a sentence
public record SendingPage(
        SettingsTabs tabs,
        SendingForm form,
        boolean kept,
        boolean passwordIsKept,
        String state,
        String problem,
        String tried,
        boolean triedWell,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
