package rapport.customers.suppression;

import java.util.List;

/// What became of each line that was brought to a list.
///
/// @param name  of the list
/// @param lines every line, in the order in which it came
public record SuppressionAccount(String name, List<Line> lines) {
    /// @param outcome what became of it, in words
    public record Line(int number, String text, boolean refused, String outcome) {}

    private static final int SHOWN = 500;

    /// Those that need somebody come first.
    public List<Line> shown() {
        return lines.stream()
                .sorted((one, other) -> Boolean.compare(other.refused(), one.refused()))
                .limit(SHOWN)
                .toList();
    }

    public String left() {
        return lines.size() <= SHOWN ? "" : "and " + (lines.size() - SHOWN) + " more that were taken or stood there";
    }

    public long taken() {
        return lines.stream()
                .filter(line -> line.outcome().equals(BringSuppressions.TAKEN))
                .count();
    }

    public long refused() {
        return lines.stream().filter(Line::refused).count();
    }

    public long stood() {
        return lines.size() - taken() - refused();
    }
}
