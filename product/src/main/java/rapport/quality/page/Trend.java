package rapport.quality.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rapport.quality.measuring.Measured;
import rapport.quality.measuring.Share;

/// A line over time, for a picture of 100 by 24: to the right the newest, above the best.
///
/// @param points as SVG writes them; empty where there are fewer than two
/// @param says   the same in words
public record Trend(String points, String says) {
    private static final Trend NONE = new Trend("", "");
    private static final double WIDTH = 100;
    private static final double HEIGHT = 24;

    /// @param at     the moments of the values
    /// @param lowest the value that stands at the bottom
    static Trend of(List<Measured> at, List<Double> values, double lowest, Locale locale) {
        if (values.size() < 2) {
            return NONE;
        }
        var first = at.getFirst().at();
        long whole = Math.max(1, Duration.between(first, at.getLast().at()).toMillis());
        String points = java.util.stream.IntStream.range(0, values.size())
                .mapToObj(n -> point(
                        Duration.between(first, at.get(n).at()).toMillis() / (double) whole,
                        (values.get(n) - lowest) / Math.max(1e-9, 1 - lowest)))
                .collect(Collectors.joining(" "));
        return new Trend(
                points,
                "from " + Share.percent(values.getFirst(), locale) + " to " + Share.percent(values.getLast(), locale));
    }

    /// A little room above the values, so that small steps show.
    static double lowest(List<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return Math.max(0, least - Math.max(0.02, (1 - least) / 2));
    }

    static double height(double value, double lowest) {
        return HEIGHT * (1 - (value - lowest) / Math.max(1e-9, 1 - lowest));
    }

    private static String point(double right, double up) {
        return String.format(Locale.ROOT, "%.1f,%.1f", WIDTH * right, 1 + (HEIGHT - 2) * (1 - up));
    }

    public boolean isShown() {
        return !points.isEmpty();
    }
}
