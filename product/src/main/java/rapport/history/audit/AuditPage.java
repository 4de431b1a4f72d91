package rapport.history.audit;

import java.util.List;
import rapport.history.telling.Entry;

/// A page of everything that was done.
///
/// @param older where the older acts are; empty on the last page
public record AuditPage(
        AuditQuery query, List<Choice> people, List<Choice> sources, List<Entry> entries, String older) {
    public record Choice(String value, String label, boolean chosen) {}
}
