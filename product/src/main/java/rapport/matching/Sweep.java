package rapport.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rapport.matching.blocking.Blocks;
import rapport.matching.blocking.Places;
import rapport.matching.clustering.Clusters.Link;
import rapport.matching.comparing.Frequencies;
import rapport.matching.comparing.Pattern;
import rapport.matching.weighing.Tally;
import rapport.matching.weighing.Weights;

/// Goes over all records and their candidates, on all cores, a stretch of records at a time.
/// Only what was found is kept.
record Sweep(Blocks blocks, Decided decided, int records) {
    /// So many pairs are enough to learn from.
    private static final long LEARNT_FROM = 1_500_000;

    private static final int STRETCH = 1_000;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /// @param compared how many pairs
    record Found(List<Link> same, List<Link> ask, long compared) {
        static Found nothing() {
            return new Found(new ArrayList<>(), new ArrayList<>(), 0);
        }

        Found and(Found other) {
            var both = nothing();
            both.same.addAll(same);
            both.same.addAll(other.same);
            both.ask.addAll(ask);
            both.ask.addAll(other.ask);
            return new Found(both.same, both.ask, compared + other.compared);
        }
    }

    /// What is done with a pair.
    private interface Step {
        void pair(int one, int other);
    }

    /// Which part of the records is asked for patterns: all, where there are few.
    double sampled() {
        return Math.min(1, (double) LEARNT_FROM / Math.max(1, blocks.pairsAtMost()));
    }

    Tally patterns(List<Frequencies> frequencies) {
        long limit = (long) (sampled() * (1L << 32));
        return stretches()
                .mapToObj(stretch -> {
                    var tally = new Tally();
                    each(
                            stretch,
                            record -> record * GOLDEN >>> 32 < limit,
                            (one, other) -> tally.add(Frequencies.pattern(frequencies, one, other)));
                    return tally;
                })
                .reduce(new Tally(), Tally::and);
    }

    Found found(Comparison comparison) {
        double least = Weights.odds(comparison.model().learnt().thresholds().ask());
        return stretches()
                .mapToObj(stretch -> found(comparison, stretch, least))
                .reduce(Found.nothing(), Found::and);
    }

    private Found found(Comparison comparison, int stretch, double least) {
        var found = Found.nothing();
        var compared = new long[1];
        each(stretch, _ -> true, (one, other) -> {
            compared[0]++;
            long pattern = Pattern.of(comparison.columns(), one, other);
            if (comparison.model().weights().mayReach(least, pattern)) {
                double bits = comparison.bits(pattern, one, other);
                switch (comparison.outcome(bits, pattern)) {
                    case SAME -> found.same.add(new Link(one, other, bits));
                    case ASK -> found.ask.add(new Link(one, other, bits));
                    case DIFFERENT -> {}
                }
            }
        });
        return new Found(found.same, found.ask, compared[0]);
    }

    private IntStream stretches() {
        return IntStream.range(0, (records + STRETCH - 1) / STRETCH).parallel();
    }

    private void each(int stretch, IntPredicate chosen, Step step) {
        var candidates = new Places(256);
        for (int one = stretch * STRETCH; one < Math.min(records, (stretch + 1) * STRETCH); one++) {
            if (chosen.test(one)) {
                blocks.candidates(one, candidates);
                for (int i = 0; i < candidates.size(); i++) {
                    int other = candidates.get(i);
                    if (decided.isOpen(one, other)) {
                        step.pair(one, other);
                    }
                }
            }
        }
    }
}
