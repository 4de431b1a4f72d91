package rapport.matching.weighing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.matching.FactSort;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Frequencies;

/// Pairs as chance brings them together among all that agree in some facts: what these have in
/// common beside tells how much a fact depends on another.
final class Agreeing {
    private static final int PAIRS = 60_000;
    private static final int HANDFULS = 20;
    private static final long SEED = 1968;

    private final List<Frequencies> frequencies;
    private final List<Integer> by;
    private final int[] members;
    private final int[] starts;
    private final long[] pairs;

    private Agreeing(List<Frequencies> frequencies, List<Integer> by, int[] members, int[] starts) {
        this.frequencies = frequencies;
        this.by = by;
        this.members = members;
        this.starts = starts;
        this.pairs = new long[starts.length];
        for (int i = 1; i < starts.length; i++) {
            long size = (long) starts[i] - starts[i - 1];
            pairs[i] = pairs[i - 1] + size * (size - 1) / 2;
        }
    }

    /// @param by the places of the facts in which they agree
    static Tally sample(List<Column<?>> columns, List<Frequencies> frequencies, List<Integer> by, int records) {
        return gathered(columns, frequencies, by, records).sample(columns);
    }

    private static Agreeing gathered(
            List<Column<?>> columns, List<Frequencies> frequencies, List<Integer> by, int records) {
        long bits = Math.max(1, Long.highestOneBit(records) * 2) - 1;
        long[] keys = IntStream.range(0, records)
                .parallel()
                .filter(record ->
                        by.stream().allMatch(place -> columns.get(place).broad(record) != null))
                .mapToLong(record -> key(columns, by, record) & ~bits | record)
                .sorted()
                .toArray();
        var members = new int[keys.length];
        var starts = new int[keys.length + 1];
        int blocks = 0;
        for (int i = 0; i < keys.length; i++) {
            members[i] = (int) (keys[i] & bits);
            if (i == 0 || (keys[i] & ~bits) != (keys[i - 1] & ~bits)) {
                starts[blocks++] = i;
            }
        }
        starts[blocks] = keys.length;
        return new Agreeing(frequencies, by, members, Arrays.copyOf(starts, blocks + 1));
    }

    private static long key(List<Column<?>> columns, List<Integer> by, int record) {
        long key = 0;
        for (int place : by) {
            @Nullable String term = columns.get(place).broad(record);
            key = (key + (term == null ? 0 : term.hashCode())) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /// All there are where they are few.
    private Tally sample(List<Column<?>> columns) {
        long all = pairs[pairs.length - 1];
        if (all <= PAIRS) {
            var tally = new Tally();
            for (long pair = 0; pair < all; pair++) {
                add(columns, pair, tally);
            }
            return tally;
        }
        return IntStream.range(0, HANDFULS)
                .parallel()
                .mapToObj(handful -> {
                    var tally = new Tally();
                    var chance = new SplittableRandom(SEED + handful);
                    for (int i = 0; i < PAIRS / HANDFULS; i++) {
                        add(columns, chance.nextLong(all), tally);
                    }
                    return tally;
                })
                .reduce(new Tally(), Tally::and);
    }

    /// Two texts may share a number: only those who truly agree count.
    private void add(List<Column<?>> columns, long pair, Tally tally) {
        int found = Arrays.binarySearch(pairs, pair);
        int block = found < 0 ? -found - 2 : found;
        while (pairs[block + 1] == pairs[block]) {
            block++;
        }
        long within = pair - pairs[block];
        int later = (int) ((1 + Math.sqrt(1 + 8.0 * within)) / 2);
        while ((long) later * (later - 1) / 2 > within) {
            later--;
        }
        int one = members[starts[block] + later];
        int other = members[starts[block] + (int) (within - (long) later * (later - 1) / 2)];
        if (by.stream().allMatch(place -> agree(columns.get(place), one, other))) {
            tally.add(Frequencies.pattern(frequencies, one, other));
        }
    }

    private static boolean agree(Column<?> column, int one, int other) {
        FactSort sort = column.aspect().sort();
        int level = column.level(one, other);
        return level >= 0 && level <= Ties.agreeUpTo(sort);
    }
}
