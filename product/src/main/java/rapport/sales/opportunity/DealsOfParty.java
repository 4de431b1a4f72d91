package rapport.sales.opportunity;

import java.util.List;
import rapport.listing.Cell;

/// The deals with a customer, as its page shows them: the open ones first.
///
/// @param deals the newest, `more` those behind them
/// @param said  in which this customer, a person, has a say, though they are with somebody else
/// @param open  what the open ones come to, and `won` the won ones; empty where there are none
/// @param add   whether the viewer may begin one
public record DealsOfParty(
        String party, List<Deal> deals, List<Deal> more, List<Deal> said, String open, String won, boolean add) {
    /// @param under what it is worth, and as whom somebody has a say in it
    public record Deal(String href, String name, String under, Cell.Chip where) {}
}
