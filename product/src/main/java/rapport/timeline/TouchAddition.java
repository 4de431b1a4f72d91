package rapport.timeline;

import java.util.List;
import java.util.Optional;
import rapport.access.Viewer;

/// What another module adds to an interaction that it wrote, by its payload: where more of it
/// stands, and what one can do with it. A module contributes one as a bean. It is asked for each
/// interaction that is shown, so it asks no database: what changes afterwards, the page fetches
/// from an address of its own.
public interface TouchAddition {
    /// @param links what stands below the text
    /// @param state the address of a few words about how it stands; empty where nothing changes
    ///         any more
    record Added(List<Link> links, String state) {
        public static final Added NONE = new Added(List.of(), "");
    }

    record Link(String label, String icon, String href) {}

    /// Empty for interactions that are another's.
    Optional<Added> to(InteractionView one, Viewer viewer);
}
