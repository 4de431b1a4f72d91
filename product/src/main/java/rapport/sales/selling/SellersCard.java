package rapport.sales.selling;

import java.util.List;
import rapport.expressions.Option;

/// Those who sell a deal, on its page.
///
/// @param address    of the sellers of the deal
/// @param owner      empty for a deal of nobody
/// @param colleagues who may join; none for a viewer who may not change the deal
/// @param problem    what has to be put right; empty when nothing has
public record SellersCard(
        String address,
        boolean editable,
        String owner,
        int ownerShare,
        String ownerSum,
        List<Row> others,
        List<Option> colleagues,
        String problem) {
    /// @param sum what the share of the amount comes to
    public record Row(String id, String name, String initials, int share, String sum) {}
}
