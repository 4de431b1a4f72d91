package rapport.history.undoing;

import java.util.List;
import rapport.history.telling.Entry;
import rapport.history.telling.Hindrance;

/// One act with its changes.
///
/// @param undoneBy   the page of the undo that is in force; empty where there is none
/// @param hindrances what stands in the way of undoing it, or what its undo left as it was
public record ActPage(Entry act, String undoneBy, String undoes, List<Hindrance> hindrances) {}
