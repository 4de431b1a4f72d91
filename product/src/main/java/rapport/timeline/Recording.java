package rapport.timeline;

import java.time.Instant;
import java.util.Map;

/// What came of writing an interaction down.
public sealed interface Recording {
    record Recorded(InteractionId id, Instant occurredAt) implements Recording {}

    /// Nothing was written.
    ///
    /// @param problems the name of the component of [NewInteraction] to a sentence that says what is wrong with it
    record Refused(Map<String, String> problems) implements Recording {}
}
