package rapport.timeline;

import java.util.Map;
import rapport.customers.PartyId;

/// Waits for parties to turn to us, and hears of it in the transaction that writes it down. A module contributes one as
/// a bean.
public interface AwaitsAnswers {
    /// @param latest the latest that came from each of these parties
    void came(Map<PartyId, NewInteraction> latest);
}
