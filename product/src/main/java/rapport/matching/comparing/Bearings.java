package rapport.matching.comparing;

import java.util.List;
import rapport.matching.comparing.Level.Bearing;

/// What the levels of a pair mean beside their weights.
public final class Bearings {
    private Bearings() {}

    /// Whether two records share only what a family or a company shares, and differ in what tells
    /// its members apart.
    public static boolean contradict(List<Column<?>> columns, long pattern) {
        return has(columns, pattern, Bearing.CONTRADICTS) && !settle(columns, pattern);
    }

    /// Whether two records agree in what only one party has.
    public static boolean settle(List<Column<?>> columns, long pattern) {
        return has(columns, pattern, Bearing.SETTLES);
    }

    public static boolean tellsApart(Column<?> column) {
        return column.levels().stream().anyMatch(level -> level.bearing() == Bearing.CONTRADICTS);
    }

    public static Bearing of(Column<?> column, int level) {
        List<Level> levels = column.levels();
        return level == Column.MISSING
                ? Bearing.USUAL
                : levels.get(level < levels.size() ? level : 0).bearing();
    }

    private static boolean has(List<Column<?>> columns, long pattern, Bearing bearing) {
        for (int place = 0; place < columns.size(); place++) {
            if (of(columns.get(place), Pattern.level(pattern, place)) == bearing) {
                return true;
            }
        }
        return false;
    }
}
