package rapport.messages.boxes;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.settings.SettingsTabs;

/// A box to be looked after, or a new one.
///
/// @param address  of the page
/// @param own      whether it is the viewer's, on the server that is set up for everybody
/// @param possible false where no such server is set up
/// @param state    how the box has done; null for a new one
/// @param problems the name of a field to a sentence
public record BoxPage(
        SettingsTabs tabs,
        String address,
        boolean own,
        boolean possible,
        BoxForm form,
        @Nullable State state,
        String tried,
        boolean triedWell,
        Map<String, String> problems) {

    /// @param words how it has done, in a sentence
    public record State(String id, boolean paused, String problem, String words, boolean passwordIsKept) {}

    /// One line of the list.
    ///
    /// @param whose the colleague; empty for a shared one
    public record Row(String href, String name, String address, String whose, String chip, String tone, String words) {}

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
