package rapport.bench;

import java.util.Arrays;
import java.util.List;

/// How long answers took.
///
/// @param sorted nanoseconds, the quickest first
record Latencies(long[] sorted, double perSecond) {
    static Latencies of(List<long[]> clients, int seconds) {
        long[] all = clients.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Latencies(all, (double) all.length / seconds);
    }

    /// In milliseconds.
    double percentile(double percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    double p50() {
        return percentile(50);
    }

    double p99() {
        return percentile(99);
    }

    /// What pages have to reach under load.
    List<Figure> pages(String what) {
        return List.of(
                Figure.atMost(what + ", 16 clients, p50", p50(), 10, "ms"),
                Figure.atMost(what + ", 16 clients, p99", p99(), 60, "ms"),
                Figure.atLeast(what + ", 16 clients", perSecond, 1500, "pages/s"));
    }
}
