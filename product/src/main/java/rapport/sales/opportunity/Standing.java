package rapport.sales.opportunity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.sales.CompetitorId;
import rapport.sales.LossReasonId;

/// Where a deal stands. Only a lost deal has a reason: no other combination can be written down, here or in the table,
/// whose check constraint says the same.
sealed interface Standing {
    record Open() implements Standing {}

    record Won(Instant at, AccountId by) implements Standing {}

    /// @param to who won instead; null for nobody we know of
    record Lost(
            Instant at,
            AccountId by,
            LossReasonId reason,
            @Nullable CompetitorId to) implements Standing {}

    default Phase phase() {
        return switch (this) {
            case Open _ -> Phase.OPEN;
            case Won _ -> Phase.WON;
            case Lost _ -> Phase.LOST;
        };
    }
}
