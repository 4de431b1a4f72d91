package rapport.web;

import java.util.Optional;

/// Knows who took away what stood at an address; pages that are not there any more say so. The module of the history
/// knows.
public interface Removals {
    /// @param sentence who took it away, and when
    /// @param act      the page on which it can be taken back
    record Removal(String sentence, String act) {}

    /// Empty where nothing stood there, or the viewer is not to know.
    Optional<Removal> at(String path);
}
