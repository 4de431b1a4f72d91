package rapport.matching.weighing;

import java.util.List;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level;
import rapport.matching.comparing.Pattern;

/// What each level of each fact weighs, in bits: the logarithm of m, how often two records of
/// one customer are that alike, over u, how often two records of different customers are
/// (Fellegi and Sunter, “A Theory for Record Linkage”, 1969). A value that many records have
/// weighs less (Winkler, “Frequency-Based Matching in the Fellegi-Sunter Model of Record
/// Linkage”, 1989).
///
/// @param same  the part of all pairs that are one customer
/// @param m     by fact and level
/// @param u     by fact and level
/// @param twins how many other records of the same customer a record has on average
@SuppressWarnings("ArrayRecordComponent") // written once, by the estimate, and read millions of times
public record Weights(double same, double[][] m, double[][] u, double twins) {

    /// The odds that two records are one customer before they are compared.
    public double priorBits() {
        return log2(same / (1 - same));
    }

    /// The weight of a fact at a level.
    ///
    /// @param frequency how many records have the value in which both agree, or 0
    public double bits(Column<?> column, int place, int level, int frequency) {
        double chance = u[place][level];
        Level judged = column.levels().get(level);
        if (judged.byFrequency() && frequency > 0) {
            chance = Math.max(byChance(column, frequency), Math.min(chance, 1.0 / column.told()));
        }
        return log2(m[place][level] / chance);
    }

    public double bits(List<Column<?>> columns, long pattern, int one, int other) {
        double sum = priorBits();
        for (int i = 0; i < columns.size(); i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                sum += bits(columns.get(i), i, level, columns.get(i).frequency(one, other, level));
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
    private double byChance(Column<?> column, int frequency) {
        return Math.max(0, frequency - 2 - 3 * twins) / column.told();
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
