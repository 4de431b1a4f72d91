package rapport.matching.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Pattern;

/// How many pairs have which pattern.
public final class Tally {
    /// Enough to see what one pair in a hundred thousand does by chance.
    private static final int RANDOM_PAIRS = 600_000;

    private static final int HANDFULS = 60;
    private static final long SEED = 1969;

    private final Map<Long, Integer> counts = new HashMap<>();

    /// Pairs as chance brings them together; all there are where they are few.
    static Tally ofRandomPairs(List<Column<?>> columns, int records) {
        if ((long) records * (records - 1) / 2 <= RANDOM_PAIRS) {
            var tally = new Tally();
            for (int i = 0; i < records; i++) {
                for (int j = i + 1; j < records; j++) {
                    tally.add(Pattern.of(columns, i, j));
                }
            }
            return tally;
        }
        return IntStream.range(0, HANDFULS)
                .parallel()
                .mapToObj(handful -> ofHandful(columns, records, new SplittableRandom(SEED + handful)))
                .reduce(new Tally(), Tally::and);
    }

    public void add(long pattern) {
        counts.merge(pattern, 1, Integer::sum);
    }

    public Tally and(Tally other) {
        var both = new Tally();
        both.counts.putAll(counts);
        other.counts.forEach((pattern, count) -> both.counts.merge(pattern, count, Integer::sum));
        return both;
    }

    Map<Long, Integer> counts() {
        return counts;
    }

    private static Tally ofHandful(List<Column<?>> columns, int records, SplittableRandom chance) {
        var tally = new Tally();
        for (int i = 0; i < RANDOM_PAIRS / HANDFULS; i++) {
            int one = chance.nextInt(records);
            int other = chance.nextInt(records - 1);
            tally.add(Pattern.of(columns, one, other < one ? other : other + 1));
        }
        return tally;
    }
}
