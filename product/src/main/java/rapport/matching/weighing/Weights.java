package rapport.matching.weighing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.matching.Learnt;
import rapport.matching.Learnt.LearntFact;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level;
import rapport.matching.comparing.Pattern;

/// What each level of each fact weighs, in bits: the logarithm of m, how often two records of
/// one customer are that alike, over u, how often two records of different customers are
/// (Fellegi and Sunter, “A Theory for Record Linkage”, 1969). A value that many records have
/// weighs less (Winkler, “Frequency-Based Matching in the Fellegi-Sunter Model of Record
/// Linkage”, 1989).
public final class Weights {
    private final Learnt learnt;
    private final Implied implied;
    private final double priorBits;
    private final double[][] most;

    public Weights(Learnt learnt, List<Aspect<?>> aspects) {
        this.learnt = learnt;
        this.implied =
                Implied.among(learnt.facts().stream().map(LearntFact::sort).toList());
        this.priorBits = odds(learnt.same());
        this.most = new double[aspects.size()][];
        for (int i = 0; i < most.length; i++) {
            most[i] = most(learnt.facts().get(i), aspects.get(i).levels());
        }
    }

    /// The odds that two records are one customer before they are compared.
    public double priorBits() {
        return priorBits;
    }

    /// The weight of a fact that both of a pair tell.
    public double bits(List<Column<?>> columns, int fact, long pattern, int one, int other) {
        Column<?> column = columns.get(fact);
        int level = Pattern.level(pattern, fact);
        return implied.left(
                bits(column.levels().get(level), fact, level, column.agreed(one, other, level)), fact, pattern);
    }

    public double bits(List<Column<?>> columns, long pattern, int one, int other) {
        double sum = priorBits();
        for (int i = 0; i < columns.size(); i++) {
            if (Pattern.level(pattern, i) != Column.MISSING) {
                sum += bits(columns, i, pattern, one, other);
            }
        }
        return sum;
    }

    /// At most so many bits, without asking how frequent the values are.
    public double atMost(long pattern) {
        double sum = priorBits;
        for (int i = 0; i < most.length; i++) {
            sum += implied.left(most[i][Pattern.level(pattern, i) + 1], i, pattern);
        }
        return sum;
    }

    public static double odds(double probability) {
        return log2(probability / (1 - probability));
    }

    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    private double bits(Level judged, int place, int level, @Nullable String agreed) {
        LearntFact fact = learnt.facts().get(place);
        double chance = fact.u().get(level);
        if (judged.byFrequency() && agreed != null) {
            int frequency = fact.frequent().getOrDefault(agreed, fact.otherwise());
            if (frequency > 0) {
                chance = Math.max(byChance(fact, frequency), Math.min(chance, 1.0 / fact.told()));
            }
        }
        return log2(fact.m().get(level) / chance);
    }

    /// How probable it is that a record of another customer has a value that so many records
    /// have. The two that are compared do not count, nor do others that are the same
    /// customer's.
    private double byChance(LearntFact fact, int frequency) {
        return Math.max(0, frequency - 2 - 3 * learnt.twins()) / fact.told();
    }

    /// By level, after that of what is missing.
    private static double[] most(LearntFact fact, List<Level> levels) {
        var most = new double[levels.size() + 1];
        for (int level = 0; level < levels.size(); level++) {
            double chance = fact.u().get(level);
            double rare = levels.get(level).byFrequency() ? Math.min(chance, 1.0 / fact.told()) : chance;
            most[level + 1] = log2(fact.m().get(level) / rare);
        }
        return most;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
