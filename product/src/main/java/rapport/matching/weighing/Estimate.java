package rapport.matching.weighing;

import java.util.List;
import java.util.Map;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Pattern;

/// Learns the weights from the records alone, by expectation maximisation (Dempster, Laird and
/// Rubin 1977; for record linkage Winkler, “Using the EM Algorithm for Weight Computation in
/// the Fellegi-Sunter Model”, 1988). All pairs that were not worth comparing count as two
/// customers, so that what the passes have gathered does not look more frequent than it is.
/// What chance brings together is seen on random pairs, from which those that are one customer
/// are taken off.
public final class Estimate {
    private static final int ROUNDS = 60;
    private static final double STANDS_STILL = 1e-9;
    /// So many pairs of one customer the expected levels count as: what few pairs show does not
    /// overrule them.
    private static final double EXPECTED = 20;

    private final List<Column<?>> columns;
    private final long pairs;
    private final Map<Long, Integer> candidates;
    private final double[][] random;
    private final double[] randomTold;
    private final double[][] m;
    private final double[][] u;
    private double same;

    private Estimate(List<Column<?>> columns, int records, long[] patterns) {
        this.columns = columns;
        this.pairs = Math.max(1, (long) records * (records - 1) / 2);
        this.candidates = Tally.of(patterns).counts();
        this.random = new double[columns.size()][];
        this.randomTold = new double[columns.size()];
        this.m = new double[columns.size()][];
        this.u = new double[columns.size()][];
        this.same = Math.min(0.1, 0.2 * records / pairs);
        for (int i = 0; i < columns.size(); i++) {
            var levels = columns.get(i).levels();
            m[i] = levels.stream().mapToDouble(level -> level.expected()).toArray();
            random[i] = new double[levels.size()];
            u[i] = new double[levels.size()];
        }
        Tally.ofRandomPairs(columns, records).counts().forEach((pattern, count) -> add(pattern, count, random));
        for (int i = 0; i < columns.size(); i++) {
            for (double count : random[i]) {
                randomTold[i] += count;
            }
        }
        separate();
    }

    /// @param patterns of the candidate pairs
    public static Weights of(List<Column<?>> columns, int records, long[] patterns) {
        var estimate = new Estimate(columns, records, patterns);
        double before = -1;
        for (int round = 0; round < ROUNDS && Math.abs(estimate.same - before) > STANDS_STILL * before; round++) {
            before = estimate.same;
            estimate.improve();
        }
        return new Weights(
                estimate.same, estimate.m, estimate.u, 2 * estimate.same * estimate.pairs / Math.max(1, records));
    }

    private void improve() {
        var found = new double[columns.size()][];
        for (int i = 0; i < columns.size(); i++) {
            found[i] = new double[m[i].length];
        }
        double[] sum = {0};
        candidates.forEach((pattern, count) -> {
            double expected = count * probability(pattern);
            sum[0] += expected;
            add(pattern, expected, found);
        });
        same = Math.clamp(sum[0] / pairs, 0.5 / pairs, 0.5);
        for (int i = 0; i < columns.size(); i++) {
            double told = 0;
            for (double count : found[i]) {
                told += count;
            }
            for (int level = 0; level < m[i].length; level++) {
                m[i][level] = (found[i][level]
                                + EXPECTED * columns.get(i).levels().get(level).expected())
                        / (told + EXPECTED);
            }
        }
        separate();
    }

    /// Takes the pairs that are one customer off what random pairs show.
    private void separate() {
        for (int i = 0; i < columns.size(); i++) {
            for (int level = 0; level < u[i].length; level++) {
                double all = (random[i][level] + 0.5) / (randomTold[i] + 0.5 * u[i].length);
                double least = Math.max(0.5 / (randomTold[i] + 1), 1e-6);
                u[i][level] = Math.max(least, (all - same * m[i][level]) / (1 - same));
            }
        }
    }

    private double probability(long pattern) {
        double odds = same / (1 - same);
        for (int i = 0; i < columns.size(); i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                odds *= m[i][level] / u[i][level];
            }
        }
        return odds / (1 + odds);
    }

    private static void add(long pattern, double count, double[][] to) {
        for (int i = 0; i < to.length; i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                to[i][level] += count;
            }
        }
    }
}
