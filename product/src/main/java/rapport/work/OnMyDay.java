package rapport.work;

import gg.jte.Content;
import java.util.Optional;
import rapport.access.Viewer;

/// Something that another module shows below the work of a day. Modules contribute one as a bean; the day thereby shows
/// whatever waits for somebody, and this module knows none of those who tell it.
public interface OnMyDay {
    /// Lower stands higher.
    int order();

    /// A card that fetches its rows once the page stands. Empty when there is nothing to show to this viewer.
    Optional<Content> of(Viewer viewer);
}
