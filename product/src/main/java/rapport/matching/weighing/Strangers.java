package rapport.matching.weighing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import rapport.matching.FactSort;
import rapport.matching.Tie;
import rapport.matching.comparing.Bearings;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Frequencies;
import rapport.matching.comparing.Pattern;

/// What two different customers have in common: as chance brings them together, and where they
/// agree in facts on which others depend.
final class Strangers {
    /// Whoever may be one customer with at least so much probability does not teach what two are like.
    private static final double DOUBTFUL = 0.1;

    private final List<Column<?>> columns;
    private final List<FactSort> sorts;
    private final double[][] random;
    private final double[] randomTold;
    private final double[][] u;
    private final Map<List<FactSort>, Sample> agreeing = new LinkedHashMap<>();

    /// Pairs that agree in some facts.
    ///
    /// @param surely by fact and level, of those who contradict each other: they are two
    /// @param others the patterns of the others
    private record Sample(double[][] surely, Map<Long, Integer> others) {}

    Strangers(List<Column<?>> columns, List<Frequencies> frequencies, int records) {
        this.columns = columns;
        this.sorts =
                columns.stream().<FactSort>map(column -> column.aspect().sort()).toList();
        this.random = levels();
        this.randomTold = new double[columns.size()];
        this.u = levels();
        Tally.ofRandomPairs(columns, records).counts().forEach((pattern, count) -> add(pattern, count, random));
        for (int i = 0; i < random.length; i++) {
            randomTold[i] = sum(random[i]);
        }
        for (Tie tie : Tie.values()) {
            if (isTold(tie)) {
                agreeing.computeIfAbsent(tie.by(), by -> sample(by, frequencies, records));
            }
        }
    }

    /// By fact and level: how often two different customers are that alike.
    double[][] u() {
        return u;
    }

    /// Takes the pairs that are one customer off what random pairs show.
    void separate(double same, double[][] m) {
        for (int i = 0; i < u.length; i++) {
            for (int level = 0; level < u[i].length; level++) {
                double expected = columns.get(i).levels().get(level).byChance();
                double all = (random[i][level] + 0.5 * u[i].length * expected) / (randomTold[i] + 0.5 * u[i].length);
                double least = randomTold[i] == 0 ? 0 : Math.max(0.5 / (randomTold[i] + 1), 1e-6);
                u[i][level] = Math.max(least, (all - same * m[i][level]) / (1 - same));
            }
        }
    }

    /// @param probability that two of such a pattern are one customer
    Map<Tie, List<Double>> ties(LongToDoubleFunction probability) {
        var shown = new HashMap<List<FactSort>, Shown>();
        agreeing.forEach((by, sample) -> shown.put(by, shown(sample, probability)));
        var ties = new EnumMap<Tie, List<Double>>(Tie.class);
        for (Tie tie : Tie.values()) {
            Shown beside = shown.get(tie.by());
            if (beside != null && sorts.contains(tie.fact())) {
                ties.put(tie, times(tie, sorts.indexOf(tie.fact()), beside));
            }
        }
        return ties;
    }

    /// What those who agree are like.
    ///
    /// @param all by fact and level, of all
    /// @param two by fact and level, of those who are surely two
    private record Shown(double[][] all, double[][] two) {}

    private Shown shown(Sample sample, LongToDoubleFunction probability) {
        double[][] all = copy(sample.surely);
        double[][] two = copy(sample.surely);
        sample.others.forEach((pattern, count) -> {
            double same = probability.applyAsDouble(pattern);
            add(pattern, count, all);
            if (same < DOUBTFUL) {
                add(pattern, count * (1 - same), two);
            }
        });
        return new Shown(all, two);
    }

    /// Where most who agree are one customer, the few that seem to be two teach little. What was
    /// seen once counts as if seen twice where it is not to be expected at all (the shrinkage of
    /// DuMouchel, “Bayesian Data Mining in Large Frequency Tables”, 1999).
    private List<Double> times(Tie tie, int fact, Shown shown) {
        double[] two = shown.two[fact];
        double told = sum(two);
        double share = told == 0 ? 0 : told / sum(shown.all[fact]);
        List<Double> expected = tie.expected(two.length);
        return IntStream.range(0, two.length)
                .mapToObj(level -> {
                    if (level < tie.from() || level == two.length - 1) {
                        return 1.0;
                    }
                    double usual = expected.get(level);
                    double times = (two[level] + 1) / (told * u[fact][level] + 1 / usual);
                    return Math.max(1, Math.pow(times, share) * Math.pow(usual, 1 - share));
                })
                .toList();
    }

    private Sample sample(List<FactSort> by, List<Frequencies> frequencies, int records) {
        var sample = new Sample(levels(), new HashMap<>());
        var places = new ArrayList<Integer>();
        by.forEach(sort -> places.add(sorts.indexOf(sort)));
        Agreeing.sample(columns, frequencies, places, records).counts().forEach((pattern, count) -> {
            if (Bearings.contradict(columns, pattern)) {
                add(pattern, count, sample.surely);
            } else {
                sample.others.put(pattern, count);
            }
        });
        return sample;
    }

    private boolean isTold(Tie tie) {
        return sorts.contains(tie.fact()) && sorts.containsAll(tie.by());
    }

    private double[][] levels() {
        return columns.stream()
                .map(column -> new double[column.levels().size()])
                .toArray(double[][]::new);
    }

    /// Whatever value they agree in, they agree.
    static void add(long pattern, double count, double[][] to) {
        for (int i = 0; i < to.length; i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                to[i][level < to[i].length ? level : 0] += count;
            }
        }
    }

    private static double[][] copy(double[][] from) {
        double[][] copy = new double[from.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = from[i].clone();
        }
        return copy;
    }

    private static double sum(double[] all) {
        double sum = 0;
        for (double one : all) {
            sum += one;
        }
        return sum;
    }
}
