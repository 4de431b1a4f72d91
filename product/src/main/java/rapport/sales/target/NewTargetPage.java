package rapport.sales.target;

import java.util.List;
import rapport.customers.finding.PartyChoice;
import rapport.expressions.Option;

/// Asks which organisation is put on which list.
///
/// @param party   the one that was chosen already, by id and name; empty for none
/// @param found   those among whom one is chosen
public record NewTargetPage(
        List<Option> lists,
        String list,
        String party,
        String name,
        String typed,
        List<PartyChoice> found,
        String problem) {}
