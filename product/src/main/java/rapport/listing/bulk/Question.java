package rapport.listing.bulk;

import java.util.List;

/// What somebody fills in before an act.
///
/// @param options to choose from; none where text is typed
public record Question(String label, List<Option> options) {
    /// @param key what is stored
    public record Option(String key, String label) {}
}
