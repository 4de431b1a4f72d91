package rapport.matching.weighing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.matching.Learnt;
import rapport.matching.Learnt.LearntFact;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level;
import rapport.matching.comparing.Pattern;

/// What each level of each fact weighs, in bits: the logarithm of m, how often two records of
/// one customer are that alike, over u, how often two records of different customers are
/// (Fellegi and Sunter, “A Theory for Record Linkage”, 1969). A value that many records have
/// weighs less (Winkler, “Frequency-Based Matching in the Fellegi-Sunter Model of Record
/// Linkage”, 1989).
public record Weights(Learnt learnt) {

    /// The odds that two records are one customer before they are compared.
    public double priorBits() {
        return log2(learnt.same() / (1 - learnt.same()));
    }

    /// The weight of a fact at a level.
    ///
    /// @param agreed the value in which both agree
    public double bits(Level judged, int place, int level, @Nullable String agreed) {
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

    public double bits(List<Column<?>> columns, long pattern, int one, int other) {
        double sum = priorBits();
        for (int i = 0; i < columns.size(); i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                Column<?> column = columns.get(i);
                sum += bits(column.levels().get(level), i, level, column.agreed(one, other, level));
            }
        }
        return sum;
    }

    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /// How probable it is that a record of another customer has a value that so many records
    /// have. The two that are compared do not count, nor do others that are the same
    /// customer's.
    private double byChance(LearntFact fact, int frequency) {
        return Math.max(0, frequency - 2 - 3 * learnt.twins()) / fact.told();
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
