package rapport.matching.weighing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rapport.customers.PartyKind;
import rapport.matching.Learnt;
import rapport.matching.Learnt.LearntFact;
import rapport.matching.Thresholds;
import rapport.matching.Tie;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Bearings;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Frequencies;
import rapport.matching.comparing.Frequent;
import rapport.matching.comparing.Level;
import rapport.matching.comparing.Level.Bearing;
import rapport.matching.comparing.Pattern;

/// Learns the weights from the records alone, by expectation maximisation (Dempster, Laird and
/// Rubin 1977; for record linkage Winkler, “Using the EM Algorithm for Weight Computation in
/// the Fellegi-Sunter Model”, 1988). All pairs that were not worth comparing count as two
/// customers, so that what the passes have gathered does not look more frequent than it is.
/// What chance brings together is seen on random pairs, from which those that are one customer
/// are taken off.
public final class Estimate {
    private static final int ROUNDS = 60;
    private static final double STANDS_STILL = 1e-7;
    /// So many pairs of one customer the expected levels count as: what few pairs show does not
    /// overrule them.
    private static final double EXPECTED = 20;
    /// And this part of what is shown, so that many pairs do not overrule them altogether.
    private static final double EXPECTED_SHARE = 0.1;
    /// Only pairs that are surely one customer teach what such pairs are like (the classification
    /// EM of Celeux and Govaert, 1992): the many that are hardly probable, such as colleagues of
    /// one given name, would outweigh the few that are the same.
    private static final double SURE = 0.9;

    /// At least such a part of the records is expected to be told twice: where a name alone is told, nothing shows
    /// whether two of them are one.
    private static final double EXPECTED_TWICE = 0.01;

    private final List<Column<?>> columns;
    private final List<Aspect<?>> aspects;
    private final List<Frequencies> frequencies;
    private final Strangers strangers;
    private final int records;
    private final long pairs;
    private final Map<Long, Integer> candidates;
    private final double standsFor;
    private final Map<Long, Integer> labelled;
    private final double[][] m;
    private final double[][] bits;
    private Map<Tie, List<Double>> times = Map.of();
    private Ties ties;
    private double same;

    private Estimate(
            List<Column<?>> columns,
            List<Frequencies> frequencies,
            int records,
            Tally patterns,
            double standsFor,
            Tally labelled) {
        this.columns = columns;
        this.aspects = columns.stream().<Aspect<?>>map(Column::aspect).toList();
        this.frequencies = frequencies;
        this.strangers = new Strangers(columns, frequencies, records);
        this.records = records;
        this.pairs = Math.max(1, (long) records * (records - 1) / 2);
        this.candidates = new HashMap<>(patterns.counts());
        candidates.keySet().removeIf(pattern -> Bearings.contradict(columns, pattern));
        this.standsFor = standsFor;
        this.labelled = labelled.counts();
        this.same = Math.min(0.1, 0.2 * records / pairs);
        this.m = columns.stream()
                .map(column ->
                        column.levels().stream().mapToDouble(Level::expected).toArray())
                .toArray(double[][]::new);
        this.bits = new double[m.length][Pattern.MOST_LEVELS];
        this.ties = Ties.of(aspects, times);
        strangers.separate(same, m);
    }

    /// @param patterns of candidate pairs of which nobody has said anything
    /// @param standsFor for how many such pairs each of these stands: they may be a sample
    /// @param labelled of the pairs that somebody said are one customer; those that are not count
    ///                 as all that were not worth comparing
    public static Learnt of(
            PartyKind kind,
            List<Column<?>> columns,
            List<Frequencies> frequencies,
            int records,
            Tally patterns,
            double standsFor,
            Tally labelled,
            Thresholds thresholds) {
        var estimate = new Estimate(columns, frequencies, records, patterns, standsFor, labelled);
        double before = -1;
        for (int round = 0; round < ROUNDS && Math.abs(estimate.same - before) > STANDS_STILL * before; round++) {
            before = estimate.same;
            estimate.round();
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
                        .toList(),
                estimate.times);
    }

    /// Only values that more records have than a customer and the customer's twins weigh less.
    private LearntFact learnt(int place, double twins) {
        Column<?> column = columns.get(place);
        Map<String, Integer> frequent = Frequent.most(frequencies.get(place).counts(), (int) (3 + 3 * twins));
        return new LearntFact(
                column.aspect().sort(),
                column.aspect().name(),
                Math.max(1, column.told()),
                Arrays.stream(m[place]).boxed().toList(),
                Arrays.stream(strangers.u()[place]).boxed().toList(),
                frequent,
                Frequent.otherwise(frequent),
                column.aspect().words());
    }

    private void round() {
        weigh();
        times = strangers.ties(this::probability);
        ties = Ties.of(aspects, times);
        improve();
        strangers.separate(same, m);
    }

    /// What each level weighs, also those behind, of who agrees in a value.
    private void weigh() {
        for (int i = 0; i < m.length; i++) {
            int levels = m[i].length;
            for (int level = 0; level < bits[i].length; level++) {
                double ratio = level < levels
                        ? m[i][level] / strangers.u()[i][level]
                        : m[i][0] / Frequencies.chance(level - levels);
                bits[i][level] = Math.log(ratio) / Math.log(2);
            }
        }
    }

    private void improve() {
        var found = new double[columns.size()][];
        for (int i = 0; i < columns.size(); i++) {
            found[i] = new double[m[i].length];
        }
        double[] sum = {0};
        labelled.forEach((pattern, count) -> {
            sum[0] += count;
            Strangers.add(pattern, count, found);
        });
        candidates.forEach((pattern, count) -> {
            double probability = probability(pattern);
            double expected = standsFor * count * probability;
            sum[0] += expected;
            Strangers.add(pattern, probability < SURE ? 0 : expected, found);
        });
        same = Math.clamp(Math.max(sum[0], EXPECTED_TWICE * records) / pairs, 0.5 / pairs, 0.5);
        for (int i = 0; i < columns.size(); i++) {
            double told = 0;
            for (int level = 0; level < found[i].length; level++) {
                told += columns.get(i).levels().get(level).bearing() == Bearing.CONTRADICTS ? 0 : found[i][level];
            }
            improve(i, found[i], told);
        }
    }

    /// How often one customer contradicts itself is not learnt from those who do not.
    private void improve(int place, double[] found, double told) {
        double weight = EXPECTED + EXPECTED_SHARE * told;
        double fixed = 0;
        var levels = columns.get(place).levels();
        for (Level level : levels) {
            fixed += level.bearing() == Bearing.CONTRADICTS ? level.expected() : 0;
        }
        for (int i = 0; i < found.length; i++) {
            double expected = levels.get(i).expected();
            m[place][i] = levels.get(i).bearing() == Bearing.CONTRADICTS
                    ? expected
                    : ((1 - fixed) * found[i] + weight * expected) / (told + weight);
        }
    }

    private double probability(long pattern) {
        int agreeing = ties.agreeing(pattern);
        double sum = Weights.odds(same);
        for (int i = 0; i < m.length; i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                int usual = level < m[i].length ? level : 0;
                sum += ties.left(bits[i][level], bits[i][usual], i, usual, agreeing);
            }
        }
        return Weights.probability(sum);
    }
}
