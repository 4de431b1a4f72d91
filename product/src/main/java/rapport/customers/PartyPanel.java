package rapport.customers;

import gg.jte.Content;
import java.util.Optional;
import rapport.access.Viewer;

/// Something another module knows of a party and shows on its page. Modules contribute panels as
/// beans; the page of a customer thereby shows everything there is, and this module knows none of
/// those who tell it.
public interface PartyPanel {
    enum Side {
        /// Beside the name: what one can do with the party.
        ACT,
        /// The middle column: what happened, newest first.
        STORY,
        /// A card on the right.
        CARD
    }

    Side side();

    /// Lower stands higher.
    int order();

    /// Whether it stands on the pages of such parties. A household has no facts of its own that
    /// most of them tell.
    default boolean isOf(PartyKind kind) {
        return kind != PartyKind.HOUSEHOLD;
    }

    /// Empty when there is nothing to show to this viewer.
    Optional<Content> of(PartyId party, Viewer viewer);
}
