package rapport.sales.buying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.sales.BuyerId;

/// Somebody with a say in a purchase.
///
/// @param last when there was a touch with them last; null for never, or where that may not be told
record Buyer(
        BuyerId id,
        PartyId person,
        String name,
        Say say,
        @Nullable Instant last) {}
