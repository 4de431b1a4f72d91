package rapport.work.syncing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The calendar that the viewer keeps elsewhere, or the form to connect one.
///
/// @param state   null where none is connected
/// @param choices the calendars that were found, as long as none is chosen
/// @param wrong   why it could not be connected; or empty
public record LinkPage(
        LinkForm form, @Nullable State state, List<Choice> choices, String wrong, Map<String, String> problems) {
    /// @param words   how it does, in a sentence
    /// @param problem what went wrong last; or empty
    /// @param events  what is wrong with single events
    public record State(String name, String address, String words, String problem, List<String> events) {}

    public record Choice(String address, String name) {}

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
