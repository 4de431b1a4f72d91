package rapport.api.webhook;

import java.util.List;
import java.util.Map;
import rapport.access.settings.SettingsTabs;

/// A webhook to be looked after, or all of them with room for a new one.
///
/// @param id       empty on the page of all
/// @param secret   one just made, which is shown this once; otherwise empty
/// @param tried    what a test said; otherwise empty
/// @param problems the name of a field to a sentence
public record WebhookPage(
        SettingsTabs tabs,
        String id,
        WebhookForm form,
        List<Row> rows,
        Standing standing,
        List<Line> deliveries,
        String secret,
        String tried,
        boolean triedWell,
        Map<String, String> problems) {

    /// One line of the list.
    public record Row(String href, String name, String address, String kinds, String state, String tone) {}

    /// How it is doing.
    ///
    /// @param sentence empty when all is well
    public record Standing(boolean paused, int waiting, String sentence) {
        static final Standing NONE = new Standing(false, 0, "");
    }

    /// What one request told.
    ///
    /// @param again the address that lets it go once more
    public record Line(String when, String events, String state, String tone, String answer, String again) {}

    public boolean isOfAll() {
        return id.isEmpty();
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean tells(ToldKind kind) {
        return form.kinds().contains(kind);
    }

    public String name() {
        return form.name();
    }

    public String address() {
        return form.address();
    }
}
