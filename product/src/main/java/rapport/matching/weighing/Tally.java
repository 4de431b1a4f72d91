package rapport.matching.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Pattern;

/// How many pairs have which pattern.
final class Tally {
    /// Enough to see what one pair in a hundred thousand does by chance.
    private static final int RANDOM_PAIRS = 600_000;

    private static final long SEED = 1969;

    private final Map<Long, Integer> counts = new HashMap<>();

    static Tally of(long[] patterns) {
        var tally = new Tally();
        for (long pattern : patterns) {
            tally.add(pattern);
        }
        return tally;
    }

    /// Pairs as chance brings them together; all there are where they are few.
    static Tally ofRandomPairs(List<Column<?>> columns, int records) {
        var tally = new Tally();
        if ((long) records * (records - 1) / 2 <= RANDOM_PAIRS) {
            for (int i = 0; i < records; i++) {
                for (int j = i + 1; j < records; j++) {
                    tally.add(Pattern.of(columns, i, j));
                }
            }
            return tally;
        }
        var chance = new SplittableRandom(SEED);
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int one = chance.nextInt(records);
            int other = chance.nextInt(records - 1);
            tally.add(Pattern.of(columns, one, other < one ? other : other + 1));
        }
        return tally;
    }

    Map<Long, Integer> counts() {
        return counts;
    }

    private void add(long pattern) {
        counts.merge(pattern, 1, Integer::sum);
    }
}
