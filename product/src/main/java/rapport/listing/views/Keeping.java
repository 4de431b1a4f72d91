package rapport.listing.views;

import rapport.listing.ViewId;

/// What came of making or renaming a view.
sealed interface Keeping {
    record Kept(ViewId id) implements Keeping {}

    /// @param why a sentence for whoever typed
    record Refused(String why) implements Keeping {}
}
