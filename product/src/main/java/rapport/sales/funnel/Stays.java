package rapport.sales.funnel;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// How many times something took so many whole days.
record Stays(TreeMap<Integer, Long> times) {
    static Stays of(Map<Integer, Long> times) {
        return new Stays(new TreeMap<>(times));
    }

    long count() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The days within which half of them were over; empty where there are none.
    OptionalInt median() {
        long half = (count() + 1) / 2;
        for (var entry : times.entrySet()) {
            half -= entry.getValue();
            if (half <= 0) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }

    /// 0 where there are none.
    double mean() {
        double days = times.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getKey() * entry.getValue())
                .sum();
        return count() == 0 ? 0 : days / count();
    }
}
