package rapport.sales.funnel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How many deals, and what they are worth in each currency: amounts are never added up across currencies.
record Tally(long deals, Map<String, Worth> worth) {

    /// What the deals of one currency come to.
    record Worth(String currency, long deals, BigDecimal amount) {
        Worth plus(Worth other) {
            return new Worth(currency, deals + other.deals, amount.add(other.amount));
        }
    }

    static Tally of(Stream<Worth> some) {
        var worth = new TreeMap<String, Worth>();
        some.forEach(one -> worth.merge(one.currency(), one, Worth::plus));
        return new Tally(worth.values().stream().mapToLong(Worth::deals).sum(), worth);
    }

    /// The currency of most deals first.
    List<Worth> byCurrency() {
        return worth.values().stream()
                .sorted(Comparator.comparingLong(Worth::deals).reversed().thenComparing(Worth::currency))
                .toList();
    }
}
