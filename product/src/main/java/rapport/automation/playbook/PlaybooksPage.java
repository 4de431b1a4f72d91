package rapport.automation.playbook;

import java.util.List;
import rapport.expressions.Option;

/// All playbooks.
///
/// @param kinds   for what one can be made; none where the viewer may make none
/// @param problem why one was not made; or empty
public record PlaybooksPage(List<Row> rows, List<Option> kinds, String typed, String problem) {

    /// @param begins when it begins, in a sentence
    /// @param paused why it is paused, in a word or in sentences; empty where it is not
    public record Row(String id, String name, String begins, int steps, int running, String paused) {}
}
