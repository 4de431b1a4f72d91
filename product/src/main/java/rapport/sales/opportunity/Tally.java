package rapport.sales.opportunity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.web.Formats;

/// How many deals, and what they are worth in each currency: amounts are never added up across currencies.
public record Tally(long deals, Map<String, Worth> worth) {
    /// So many currencies are told by name.
    private static final int MOST_CURRENCIES = 2;

    /// What the deals of one currency come to.
    public record Worth(String currency, long deals, BigDecimal amount) {
        Worth plus(Worth other) {
            return new Worth(currency, deals + other.deals, amount.add(other.amount));
        }
    }

    public static Tally of(Stream<Worth> some) {
        var worth = new TreeMap<String, Worth>();
        some.forEach(one -> worth.merge(one.currency(), one, Worth::plus));
        return new Tally(worth.values().stream().mapToLong(Worth::deals).sum(), worth);
    }

    /// The currency of most deals first.
    public List<Worth> byCurrency() {
        return worth.values().stream()
                .sorted(Comparator.comparingLong(Worth::deals).reversed().thenComparing(Worth::currency))
                .toList();
    }

    /// As in `12,000 NOK · 300 EUR and 2 more currencies`; empty for nothing.
    public String words(Formats formats) {
        List<Worth> all = byCurrency();
        String told = all.stream()
                .limit(MOST_CURRENCIES)
                .map(one -> formats.money(one.amount(), one.currency()))
                .collect(Collectors.joining(" · "));
        int more = all.size() - MOST_CURRENCIES;
        return more <= 0 ? told : told + " and " + more + (more == 1 ? " more currency" : " more currencies");
    }
}
