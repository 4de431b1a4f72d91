package rapport.notices.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the viewer was told, newest first.
///
/// @param latest the newest that is shown; empty when there is none
/// @param more   where the next page is; null on the last
public record NoticesPage(
        List<Row> rows, String latest, @Nullable String more) {
    public record Row(
            String icon, String tone, String sentence, String action, String link, String when, boolean unread) {}

    public boolean hasUnread() {
        return rows.stream().anyMatch(Row::unread);
    }
}
