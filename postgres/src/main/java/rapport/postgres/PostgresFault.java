package rapport.postgres;

/// The server could not be unpacked, made, started or reached; the message says which and where to look.
public final class PostgresFault extends RuntimeException {
    PostgresFault(String message) {
        super(message);
    }

    PostgresFault(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
