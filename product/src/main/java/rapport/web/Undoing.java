package rapport.web;

import java.util.Optional;

/// Knows how what was just done can be taken back; toasts offer it. The module of the history knows.
public interface Undoing {
    /// Where to send a POST to; empty when nothing was changed, or it is not meant to be taken back.
    Optional<String> offer();
}
