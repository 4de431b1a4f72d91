package rapport.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The bytes could not be fetched: the fault of the store, not of the file. Reading may be tried again later.
final class SourceLost extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    SourceLost(IOException cause) {
        super(cause);
    }
}
