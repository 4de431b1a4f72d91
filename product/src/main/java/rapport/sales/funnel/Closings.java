package rapport.sales.funnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.sales.LossReasonId;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;

/// How the deals ended that were closed in some time, and those that are still open. A deal that was reopened counts
/// where it was closed last.
record Closings(List<Closed> all) {
    Tally won() {
        return tally(Phase.WON);
    }

    Tally lost() {
        return tally(Phase.LOST);
    }

    Tally open() {
        return tally(Phase.OPEN);
    }

    /// How many were closed.
    long count() {
        return won().deals() + lost().deals();
    }

    /// How many of those closed were won, from 0 to 1; 0 where none was closed.
    double winRate() {
        return Funnel.share(won().deals(), count());
    }

    /// From the beginning to the victory.
    Stays untilWon() {
        return Stays.of(all.stream()
                .filter(one -> one.phase() == Phase.WON)
                .collect(groupingBy(Closed::days, summingLong(Closed::deals))));
    }

    /// The most frequent first.
    Map<LossReasonId, Long> reasons() {
        var found = new LinkedHashMap<LossReasonId, Long>();
        all.stream()
                .filter(one -> one.reason() != null)
                .collect(groupingBy(one -> Objects.requireNonNull(one.reason()), summingLong(Closed::deals)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<LossReasonId, Long>comparingByValue().reversed())
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /// What the open deals bring in a day, in their currency: how many they are, times the share
    /// that is won, times what a won deal is worth, by the days that winning takes. The measure
    /// that sellers call sales velocity.
    ///
    /// @return for each currency in which something was won
    Map<String, BigDecimal> velocity() {
        double days = Math.max(1, untilWon().mean());
        var velocity = new LinkedHashMap<String, BigDecimal>();
        for (Tally.Worth won : won().byCurrency()) {
            var still = open().worth().get(won.currency());
            if (still != null) {
                double deals = still.deals() * winRate() / days;
                velocity.put(
                        won.currency(),
                        won.amount()
                                .divide(BigDecimal.valueOf(won.deals()), MathContext.DECIMAL64)
                                .multiply(BigDecimal.valueOf(deals))
                                .setScale(0, RoundingMode.HALF_EVEN));
            }
        }
        return velocity;
    }

    private Tally tally(Phase phase) {
        return Tally.of(all.stream().filter(one -> one.phase() == phase).map(Closed::worth));
    }
}
