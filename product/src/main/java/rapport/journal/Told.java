package rapport.journal;

import java.util.List;

/// An act with what it changed.
///
/// @param changes the first of them, in the order in which they were made
/// @param more    whether there are more
/// @param hindered whether something stood in the way of taking it back, or was left by its undo
public record Told(ChangeSet changeSet, List<Change> changes, boolean more, boolean hindered) {}
