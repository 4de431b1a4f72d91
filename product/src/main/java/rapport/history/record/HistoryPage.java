package rapport.history.record;

import java.util.List;
import rapport.history.telling.Entry;

/// A page of the history of one record.
///
/// @param href    the page of the record
/// @param older   where the older acts are; empty on the last page
public record HistoryPage(String name, String href, List<Entry> entries, String older) {}
