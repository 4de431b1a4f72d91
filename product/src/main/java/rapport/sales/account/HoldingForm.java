package rapport.sales.account;

import java.util.List;

/// Asks what an organisation has of a product.
///
/// @param action     where it is sent, and `back` where the whole is
/// @param state      empty for nothing known
/// @param competitor the name of whose it has; empty for none
/// @param known      the names of competitors
public record HoldingForm(
        String action,
        String back,
        String product,
        String organisation,
        String state,
        String competitor,
        String remark,
        List<String> known) {}
