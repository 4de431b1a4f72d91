package rapport.customers.adding;

import java.util.Map;
import rapport.customers.PartyId;

/// What came of adding a customer.
sealed interface PartyAdded {
    /// @param sentence as it is said to whoever did it
    record Yes(PartyId id, String sentence) implements PartyAdded {}

    /// @param problems field by field what has to be put right
    record No(Map<String, String> problems) implements PartyAdded {}
}
