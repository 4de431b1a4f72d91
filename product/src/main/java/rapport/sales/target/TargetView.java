package rapport.sales.target;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.money.Money;
import rapport.sales.TargetId;
import rapport.sales.TargetListId;

/// A target, for other modules.
///
/// @param nextMove what is planned next; null where nothing is
/// @param nextAt   when; null for what has no date
/// @param score    what its moves come to
/// @param deals    what the open deals with the organisation come to, currency by currency
public record TargetView(
        TargetId id,
        PartyId organisation,
        String name,
        TargetListId list,
        String listName,
        @Nullable OwnerId owner,
        @Nullable String ownerName,
        int fit,
        int covered,
        int wanted,
        @Nullable String nextMove,
        @Nullable Instant nextAt,
        @Nullable Instant lastMove,
        int score,
        List<Money> deals,
        Instant added) {}
