package rapport.matching.weighing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.matching.Learnt;
import rapport.matching.Learnt.LearntFact;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level;
import rapport.matching.comparing.Marks;
import rapport.matching.comparing.Pattern;

/// What each level of each fact weighs, in bits: the logarithm of m, how often two records of
/// one customer are that alike, over u, how often two records of different customers are
/// (Fellegi and Sunter, “A Theory for Record Linkage”, 1969). A value that many records have
/// weighs less (Winkler, “Frequency-Based Matching in the Fellegi-Sunter Model of Record
/// Linkage”, 1989).
public final class Weights {
    private final Learnt learnt;
    private final List<Aspect<?>> aspects;
    private final Ties ties;
    private final double priorBits;
    private final double[] most;
    private final double[] usual;
    private final int[] order;

    public Weights(Learnt learnt, List<Aspect<?>> aspects) {
        this.learnt = learnt;
        this.aspects = List.copyOf(aspects);
        this.ties = Ties.of(aspects, learnt.ties());
        this.priorBits = odds(learnt.same());
        this.most = weights(learnt.facts(), aspects, true);
        this.usual = weights(learnt.facts(), aspects, false);
        this.order = IntStream.range(0, aspects.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        fact -> atWorst(fact) / aspects.get(fact).sort().effort()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// What a fact weighs in which two are not alike at all, against what it may weigh.
    private double atWorst(int fact) {
        double best = 0;
        double worst = 0;
        for (int level = 1; level <= Pattern.MOST_LEVELS; level++) {
            double bits = most[(fact << Pattern.BITS) + level];
            best = Math.max(best, bits);
            worst = Math.min(worst, bits);
        }
        return worst - best;
    }

    /// The odds that two records are one customer before they are compared.
    public double priorBits() {
        return priorBits;
    }

    /// The weight of a fact that both of a pair tell.
    public double bits(List<Column<?>> columns, int fact, long pattern, int one, int other) {
        return bits(columns, fact, Pattern.level(pattern, fact), ties.agreeing(pattern), one, other);
    }

    public double bits(List<Column<?>> columns, long pattern, int one, int other) {
        int agreeing = ties.agreeing(pattern);
        double sum = priorBits();
        for (int i = 0; i < columns.size(); i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                sum += bits(columns, i, level, agreeing, one, other);
            }
        }
        return sum;
    }

    /// Tells of one record after the other whether it may be so many bits near to this one.
    ///
    /// @param marks of all records
    public Reach reach(List<Column<?>> columns, Marks marks, int record, double least) {
        return new Reach(columns, marks, record, least);
    }

    /// Lays records beside one of them, fact by fact, those first that may speak most against it for
    /// the least work, and only as far as the rest may still make up for what was found: most
    /// candidates share one fact and nothing else.
    public final class Reach {
        /// The pattern of a pair that is not near enough.
        public static final long NONE = -1;

        private final List<Column<?>> columns;
        private final Marks marks;
        private final int record;
        private final double least;
        private final double[] best;
        private final double atBest;

        private Reach(List<Column<?>> columns, Marks marks, int record, double least) {
            this.columns = columns;
            this.marks = marks;
            this.record = record;
            this.least = least;
            this.best = new double[columns.size()];
            double sum = priorBits;
            for (int fact = 0; fact < best.length; fact++) {
                best[fact] = best(fact);
                sum += best[fact];
            }
            this.atBest = sum;
        }

        /// The pattern of the pair, or {@link #NONE}. How frequent the values of the other are is not asked.
        public long pattern(int other) {
            long pattern = 0;
            double sum = atBest;
            for (int fact : order) {
                int level = marks.level(fact, record, other);
                pattern |= (long) (level + 1) << (Pattern.BITS * fact);
                sum += most[(fact << Pattern.BITS) + level + 1] - best[fact];
                if (sum < least) {
                    return NONE;
                }
            }
            return atMost(pattern) < least ? NONE : pattern;
        }

        /// What a fact of the record may weigh, whatever the other says: agreeing in a frequent value says little.
        private double best(int fact) {
            Column<?> column = columns.get(fact);
            if (!column.isTold(record)) {
                return 0;
            }
            double best = 0;
            for (int level = 0; level < column.levels().size(); level++) {
                Level judged = column.levels().get(level);
                best = Math.max(best, usual[(fact << Pattern.BITS) + level + 1]);
                if (judged.byFrequency()) {
                    for (String term : column.terms(record)) {
                        best = Math.max(best, bits(judged, fact, level, term));
                    }
                }
            }
            return best;
        }
    }

    /// Ties only take off.
    private double atMost(long pattern) {
        int agreeing = ties.agreeing(pattern);
        double sum = priorBits;
        for (int i = 0; i < learnt.facts().size(); i++) {
            int level = Pattern.level(pattern, i);
            if (level != Column.MISSING) {
                double rare = most[(i << Pattern.BITS) + level + 1];
                sum += ties.left(rare, usual[(i << Pattern.BITS) + level + 1], i, level, agreeing);
            }
        }
        return sum;
    }

    private double bits(List<Column<?>> columns, int fact, int level, int agreeing, int one, int other) {
        Column<?> column = columns.get(fact);
        double alone = bits(column.levels().get(level), fact, level, column.agreed(one, other, level));
        return ties.left(alone, usual[(fact << Pattern.BITS) + level + 1], fact, level, agreeing);
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
                chance = Math.max(
                        byChance(fact, frequency),
                        Math.min(chance, unseen(fact, aspects.get(place).byWords(agreed))));
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

    /// The same of a value that none of the records has but the two.
    private static double unseen(LearntFact fact, double byWords) {
        return Math.min(1.0 / fact.told(), byWords);
    }

    /// What each level weighs, behind each other by fact, first of what is missing.
    ///
    /// @param rare whether a value is as rare as can be, or as frequent as values are
    private static double[] weights(List<LearntFact> facts, List<Aspect<?>> aspects, boolean rare) {
        var weights = new double[facts.size() << Pattern.BITS];
        for (int i = 0; i < facts.size(); i++) {
            LearntFact fact = facts.get(i);
            List<Level> levels = aspects.get(i).levels();
            for (int level = 0; level < levels.size(); level++) {
                double chance = fact.u().get(level);
                double least = rare && levels.get(level).byFrequency()
                        ? Math.min(chance, unseen(fact, aspects.get(i).byRarestWords()))
                        : chance;
                weights[(i << Pattern.BITS) + level + 1] = log2(fact.m().get(level) / least);
            }
        }
        return weights;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
