package rapport.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rapport.matching.blocking.Blocks;
import rapport.matching.blocking.Places;
import rapport.matching.clustering.Clusters.Link;
import rapport.matching.comparing.Frequencies;
import rapport.matching.comparing.Marks;
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

    /// What is done with each of the candidates of a record.
    private interface Step {
        IntConsumer with(int record);
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
                            one -> other -> tally.add(Frequencies.pattern(frequencies, one, other)));
                    return tally;
                })
                .reduce(new Tally(), Tally::and);
    }

    Found found(Comparison comparison) {
        double least = Weights.odds(comparison.model().learnt().thresholds().ask());
        Marks marks = comparison.marks();
        return stretches()
                .mapToObj(stretch -> found(comparison, marks, stretch, least))
                .reduce(Found.nothing(), Found::and);
    }

    private Found found(Comparison comparison, Marks marks, int stretch, double least) {
        var found = Found.nothing();
        var compared = new long[1];
        each(stretch, _ -> true, one -> {
            Weights.Reach reach = comparison.reach(marks, one, least);
            return other -> {
                compared[0]++;
                long pattern = reach.pattern(other);
                if (pattern != Weights.Reach.NONE) {
                    double bits = comparison.bits(pattern, one, other);
                    switch (comparison.outcome(bits, pattern)) {
                        case SAME -> found.same.add(new Link(one, other, bits));
                        case ASK -> found.ask.add(new Link(one, other, bits));
                        case DIFFERENT -> {}
                    }
                }
            };
        });
        return new Found(found.same, found.ask, compared[0]);
    }

    /// The first and the last take turns: a record has the more candidates, the more records come behind it, and all
    /// cores are to be busy until the end.
    private IntStream stretches() {
        int all = (records + STRETCH - 1) / STRETCH;
        return IntStream.range(0, all).parallel().map(turn -> turn % 2 == 0 ? turn / 2 : all - 1 - turn / 2);
    }

    private void each(int stretch, IntPredicate chosen, Step step) {
        var candidates = new Places(256);
        for (int one = stretch * STRETCH; one < Math.min(records, (stretch + 1) * STRETCH); one++) {
            if (chosen.test(one)) {
                IntConsumer pair = step.with(one);
                blocks.candidates(one, candidates);
                for (int i = 0; i < candidates.size(); i++) {
                    int other = candidates.get(i);
                    if (decided.isOpen(one, other)) {
                        pair.accept(other);
                    }
                }
            }
        }
    }
}
