package rapport.history.telling;

import java.util.List;

/// One act as the history shows it.
///
/// @param about   what it is about beside the records it changed; or empty
/// @param more    whether it changed more than these lines say
/// @param opens   whether its page opens to the viewer: they see all that it changed
/// @param mayUndo whether the viewer is offered to take it back
/// @param whyNot  what of their roles stands against it, where they otherwise could; or empty
public record Entry(
        String id,
        String who,
        String initials,
        String when,
        String exact,
        String act,
        String source,
        String about,
        String link,
        List<Line> lines,
        boolean more,
        boolean undone,
        boolean opens,
        boolean mayUndo,
        String whyNot) {
    /// The same, not offered to be taken back.
    public Entry withheld(String why) {
        return new Entry(
                id, who, initials, when, exact, act, source, about, link, lines, more, undone, opens, false, why);
    }
}
