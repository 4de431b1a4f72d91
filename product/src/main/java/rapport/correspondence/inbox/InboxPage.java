package rapport.correspondence.inbox;

import java.util.List;

/// Messages that wait to be filed.
///
/// @param aside   whether those are shown that were set aside
/// @param makes   whether the viewer may make people of them
public record InboxPage(boolean aside, boolean makes, List<Row> rows) {
    /// @param to in which box it came
    public record Row(
            String id, String from, String address, String subject, String opening, String to, String when, int files) {
        public String path() {
            return "/inbox/" + id;
        }
    }
}
