package rapport.matching.comparing;

import java.util.List;

/// The levels of all facts of a pair in one number, four bits a fact: what is the same for many
/// pairs is weighed once.
public final class Pattern {
    public static final int BITS = 4;

    /// Beside what is missing.
    public static final int MOST_LEVELS = (1 << BITS) - 1;

    private Pattern() {}

    public static long of(List<Column<?>> columns, int one, int other) {
        long pattern = 0;
        for (int i = 0; i < columns.size(); i++) {
            pattern |= (long) (columns.get(i).level(one, other) + 1) << (BITS * i);
        }
        return pattern;
    }

    /// The level of the fact at that place, or {@link Column#MISSING}.
    public static int level(long pattern, int place) {
        return (int) (pattern >>> (BITS * place) & 15) - 1;
    }
}
