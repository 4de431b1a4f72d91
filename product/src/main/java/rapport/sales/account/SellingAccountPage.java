package rapport.sales.account;

import java.util.List;

/// An organisation to which we sell, on a page of its own.
///
/// @param path of the page of the organisation
/// @param at   of this page
public record SellingAccountPage(String name, String path, String at, List<Row> family) {
    /// @param here whether it is the organisation of the page
    /// @param open what its open deals come to with those of all below it, and `ownOpen` by itself
    public record Row(
            String name,
            String href,
            int depth,
            boolean here,
            String open,
            String ownOpen,
            String won,
            String ownWon) {}
}
