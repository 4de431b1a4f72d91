package rapport.listing.board;

import java.util.List;
import rapport.listing.LaneSum;

/// A list as a board: a lane for each choice of a word. The cards of a lane are fetched when it comes into sight.
///
/// @param label   what the lanes are choices of: “Role”
/// @param moves   where a card is told that it was moved; empty where the viewer may move none
/// @param part    where not everything was counted: of how many the figures are; empty otherwise
public record Board(String label, String moves, List<Lane> lanes, String part) {
    /// @param key   the choice; empty for those without
    /// @param bare  whether nobody is in it
    /// @param cards where its cards are fetched
    /// @param href  the list of its records
    /// @param sum   what its records come to; empty where that means nothing
    public record Lane(String key, String label, String count, LaneSum sum, boolean bare, String cards, String href) {}
}
