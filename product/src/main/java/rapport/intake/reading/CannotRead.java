package rapport.intake.reading;

import java.io.IOException;

/// The content is not something we read; the message is the sentence that a person gets to see.
final class CannotRead extends IOException {

    private static final long serialVersionUID = 1L;

    CannotRead(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
