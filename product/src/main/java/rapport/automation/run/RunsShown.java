package rapport.automation.run;

import java.util.List;

/// The runs with one record, on its page.
///
/// @param at       the address of the runs of the record
/// @param plans    those that the viewer may start
/// @param editable whether he may start, pause and stop any
/// @param problem  why one was not started; or empty
public record RunsShown(String at, List<Choice> plans, List<RunShown> runs, boolean editable, String problem) {

    public record Choice(String id, String name) {}

    /// @param started by whom and when, in a sentence
    /// @param next    what comes next and when; empty for one that is over
    /// @param why     why it was paused or stopped; or empty
    public record RunShown(
            String id, String plan, RunState state, String started, String next, String why, List<LineShown> lines) {
        public boolean open() {
            return state.isOpen();
        }

        public boolean paused() {
            return state == RunState.PAUSED;
        }
    }

    /// @param when as people say it, and `exact` to the minute
    public record LineShown(String sentence, boolean done, String link, String when, String exact) {}
}
