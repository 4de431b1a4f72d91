package rapport.automation.playbook;

import java.util.List;
import rapport.automation.Setting;
import rapport.expressions.Option;
import rapport.expressions.Word;

/// One playbook, with its steps.
///
/// @param mark     of its steps as they are shown
/// @param one      of its records, as in “deal”
/// @param problem  why the machine has paused it; or empty
/// @param refused  why something was not done; or empty
/// @param words    of which its rules can speak
/// @param records  with which it can be tried
public record PlaybookPage(
        String id,
        String mark,
        String name,
        String one,
        String keeper,
        List<Option> keepers,
        String moment,
        List<Option> moments,
        String onlyIf,
        boolean paused,
        String problem,
        String refused,
        boolean editable,
        boolean deletable,
        int running,
        List<StepShown> steps,
        List<KindShown> kinds,
        List<Word> words,
        List<Option> records) {

    /// @param sentence  what it does
    /// @param problem   why it cannot be done; or empty
    /// @param leads     to which steps it may lead; the first is the next one
    /// @param otherwise where a branch leads to whose rule does not hold
    /// @param open      whether its form is shown
    public record StepShown(
            String key,
            String icon,
            String sentence,
            String problem,
            List<Filled> settings,
            boolean branch,
            List<Option> leads,
            String next,
            String otherwise,
            boolean open) {
        public boolean strays() {
            return !next.isEmpty() || !otherwise.isEmpty();
        }
    }

    public record KindShown(String key, String label, String icon, List<Filled> settings, boolean open) {}

    /// A setting and what stands in it.
    public record Filled(Setting setting, String value) {}
}
