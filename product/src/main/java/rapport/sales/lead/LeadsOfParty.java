package rapport.sales.lead;

import java.util.List;
import rapport.listing.Cell;

/// What a customer has asked for, as its page shows it, the latest first.
///
/// @param add whether the viewer may write down another enquiry
public record LeadsOfParty(String party, List<Asked> leads, boolean add) {
    /// @param when on which day it was written down
    public record Asked(String href, String interest, String when, Cell.Chip where) {}
}
