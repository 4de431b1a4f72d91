package rapport.sales.funnel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rapport.sales.LossReasonId;
import rapport.sales.opportunity.Phase;

/// Deals that were closed alike.
///
/// @param days   whole days from the beginning to the end
/// @param reason why they were lost; null where they were won
record Closed(
        Phase phase, String currency, int days, @Nullable LossReasonId reason, long deals, BigDecimal amount) {
    Tally.Worth worth() {
        return new Tally.Worth(currency, deals, amount);
    }
}
