package rapport.messages.outbox;

import java.util.List;

/// What waits to go out, and what became of the latest.
///
/// @param taken     whether a server takes from it
/// @param settings  whether the viewer may set one up
/// @param problem   what the server said last, in a sentence; empty when it works
/// @param everybody whether the mails of everybody stand here
public record OutboxPage(boolean taken, boolean settings, String problem, boolean everybody, List<Row> rows) {
    /// @param problem why it has not gone out; or when it is tried again
    public record Row(
            String href,
            String subject,
            String to,
            String by,
            String when,
            String state,
            String tone,
            String problem) {}
}
