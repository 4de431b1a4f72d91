package rapport.sales.buying;

import java.util.List;
import rapport.customers.finding.PartyChoice;
import rapport.expressions.Option;

/// Asks what somebody has to say in a purchase.
///
/// @param action  where it is sent, and `back` where the map is
/// @param name    of who it is about; empty for somebody who is still to be chosen
/// @param people  among whom to choose, and `person` who is chosen
/// @param problem what has to be put right; empty when nothing has
public record BuyerForm(
        String action,
        String back,
        String name,
        List<PartyChoice> people,
        String person,
        List<Option> roles,
        String role,
        Attitude attitude,
        Influence influence,
        String remark,
        String problem) {}
