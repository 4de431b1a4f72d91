package rapport.journal;

import java.util.List;

/// An act with what it changed.
///
/// @param changes the first of them, in the order in which they were made
/// @param more    whether there are more
public record Told(ChangeSet changeSet, List<Change> changes, boolean more) {}
