package rapport.correspondence.writing;

import java.util.Map;
import rapport.messages.Message;

/// What came of writing a mail.
sealed interface Written {
    record InOutbox(Message message) implements Written {}

    /// Nothing was written.
    ///
    /// @param problems the name of a field to a sentence
    record Refused(Map<String, String> problems) implements Written {}
}
