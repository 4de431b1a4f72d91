package rapport.bench;

import java.util.Arrays;
import java.util.Locale;

/// Figures as people read them: three digits that count, and no more.
final class Numbers {
    private Numbers() {}

    static String text(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
