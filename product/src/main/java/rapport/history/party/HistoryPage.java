package rapport.history.party;

import java.util.List;
import rapport.history.telling.Entry;

/// A page of the history of one customer.
///
/// @param href    the page of the customer
/// @param older   where the older acts are; empty on the last page
public record HistoryPage(String name, String href, List<Entry> entries, String older) {}
