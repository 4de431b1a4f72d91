package rapport.matching.weighing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rapport.customers.PartyKind;
import rapport.matching.Learnt;
import rapport.matching.Learnt.LearntFact;
import rapport.matching.Thresholds;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Frequent;
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
    private final Map<Long, Integer> labelled;
    private final double[][] random;
    private final double[] randomTold;
    private final double[][] m;
    private final double[][] u;
    private double same;

    private Estimate(List<Column<?>> columns, int records, long[] patterns, long[] labelled) {
        this.columns = columns;
        this.pairs = Math.max(1, (long) records * (records - 1) / 2);
        this.candidates = Tally.of(patterns).counts();
        this.labelled = Tally.of(labelled).counts();
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

    /// @param patterns of the candidate pairs of which nobody has said anything
    /// @param labelled of the pairs that somebody said are one customer; those that are not count
    ///                 as all that were not worth comparing
    public static Learnt of(
            PartyKind kind,
            List<Column<?>> columns,
            int records,
            long[] patterns,
            long[] labelled,
            Thresholds thresholds) {
        var estimate = new Estimate(columns, records, patterns, labelled);
        double before = -1;
        for (int round = 0; round < ROUNDS && Math.abs(estimate.same - before) > STANDS_STILL * before; round++) {
            before = estimate.same;
            estimate.improve();
        }
        double twins = 2 * estimate.same * estimate.pairs / Math.max(1, records);
        return new Learnt(
                kind,
                records,
                estimate.same,
                twins,
                thresholds,
                IntStream.range(0, columns.size())
                        .mapToObj(place -> estimate.learnt(place, twins))
                        .toList());
    }

    /// Only values that more records have than a customer and the customer's twins weigh less.
    private LearntFact learnt(int place, double twins) {
        Column<?> column = columns.get(place);
        Map<String, Integer> frequent = Frequent.most(column.counts(), (int) (3 + 3 * twins));
        return new LearntFact(
                column.aspect().sort(),
                column.aspect().name(),
                column.told(),
                Arrays.stream(m[place]).boxed().toList(),
                Arrays.stream(u[place]).boxed().toList(),
                frequent,
                Frequent.otherwise(frequent),
                column.aspect().words());
    }

    private void improve() {
        var found = new double[columns.size()][];
        for (int i = 0; i < columns.size(); i++) {
            found[i] = new double[m[i].length];
        }
        double[] sum = {0};
        labelled.forEach((pattern, count) -> {
            sum[0] += count;
            add(pattern, count, found);
        });
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
