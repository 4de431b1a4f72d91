package rapport.sales.opportunity;

import java.util.List;
import rapport.listing.Cell;

/// The deals with a customer, as its page shows them: the open ones first.
///
/// @param open what the open ones come to, and `won` the won ones; empty where there are none
/// @param add  whether the viewer may begin one
public record DealsOfParty(String party, List<Deal> deals, String open, String won, boolean add) {
    public record Deal(String href, String name, String amount, Cell.Chip where) {}
}
