package rapport.sales.funnel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rapport.sales.LossReasonId;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;

/// Deals that ended alike, or are open alike.
///
/// @param days   whole days from the beginning to the end; 0 for those that are open
/// @param reason why they were lost; null where they were not
record Closed(
        Phase phase, String currency, int days, @Nullable LossReasonId reason, long deals, BigDecimal amount) {
    Tally.Worth worth() {
        return new Tally.Worth(currency, deals, amount);
    }
}
