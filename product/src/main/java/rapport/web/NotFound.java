package rapport.web;

/// There is no such record, or none that this viewer may see: both look alike on purpose.
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
