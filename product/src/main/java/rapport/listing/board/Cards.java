package rapport.listing.board;

import java.util.List;
import rapport.listing.Cell;

/// Some cards of a lane.
///
/// @param next where the cards behind these are fetched; empty for the last
public record Cards(List<Card> cards, String next) {
    /// @param facts what the list shows besides, the first few
    /// @param moves whether the viewer may take it to another lane
    public record Card(Cell.Who who, List<Cell> facts, boolean moves) {}
}
