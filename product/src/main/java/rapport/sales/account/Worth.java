package rapport.sales.account;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// What an organisation is worth to us: the sums of its open and of its won deals, currencies apart.
record Worth(Map<String, BigDecimal> open, Map<String, BigDecimal> won) {
    static final Worth NOTHING = new Worth(Map.of(), Map.of());

    Worth plus(Worth other) {
        return new Worth(sum(open, other.open), sum(won, other.won));
    }

    private static Map<String, BigDecimal> sum(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        var sum = new TreeMap<>(one);
        other.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
        return sum;
    }
}
