package rapport.intake.connections;

import java.util.List;
import java.util.Map;

/// A connection to be looked after, or a new one.
///
/// @param id       empty for a new one
/// @param tried    what a test said; empty where none was asked for
/// @param problems the name of a field to a sentence
public record ConnectionPage(
        String id,
        ConnectionForm form,
        boolean secretIsKept,
        boolean paused,
        String next,
        List<String> mappings,
        List<Run> runs,
        String tried,
        Map<String, String> problems) {

    /// @param href of the account of the import; empty where there is none
    public record Run(String when, String said, String href, boolean failed) {}

    /// One line of the list.
    public record Row(
            String href, String name, String kind, String address, String every, String next, boolean paused) {}

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean isNew() {
        return id.isEmpty();
    }
}
