package rapport.messages.sending;

import java.util.List;

/// What came of handing a message to the server.
sealed interface Handed {
    /// The server has taken it over.
    record Taken() implements Handed {}

    /// It will never take it, or one of its recipients.
    ///
    /// @param unreachable addresses at which nobody is, says the server
    record Refused(String why, List<String> unreachable) implements Handed {
        Refused(String why) {
            this(why, List.of());
        }
    }

    /// Not now, said the server, or the line broke before the message was on it.
    record Later(String why) implements Handed {}

    /// The line broke while the message was on it: it may have arrived.
    record Unknown(String why) implements Handed {}
}
