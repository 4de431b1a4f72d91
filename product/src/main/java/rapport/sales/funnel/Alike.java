package rapport.sales.funnel;

import java.math.BigDecimal;
import java.util.Set;
import rapport.sales.StageId;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;

/// Deals that are the same in all that a funnel asks.
///
/// @param reached in which stages they ever stood
/// @param stage   where they stand, or stood when they were closed
record Alike(Set<StageId> reached, StageId stage, Phase phase, String currency, long deals, BigDecimal amount) {
    Tally.Worth worth() {
        return new Tally.Worth(currency, deals, amount);
    }
}
