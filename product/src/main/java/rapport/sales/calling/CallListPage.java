package rapport.sales.calling;

import java.util.List;

/// A call list, ready to be shown.
///
/// @param at       its address
/// @param callable whether the viewer may call from it
/// @param toCall   how many come up today
/// @param more     whether there are more leads than are shown
public record CallListPage(
        String at,
        String name,
        boolean open,
        boolean callable,
        int leads,
        int settled,
        int toCall,
        List<Choice> choices,
        List<Line> lines,
        boolean more) {
    /// What came back, and how often.
    public record Choice(String href, String label, String tone, int count, boolean current) {}

    /// @param when when it was settled, or on which day it comes up again; empty for neither
    public record Line(
            String href, String name, String interest, String response, String tone, String when, String by) {}

    /// In percent.
    public int share() {
        return leads == 0 ? 0 : settled * 100 / leads;
    }
}
