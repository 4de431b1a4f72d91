package rapport.matching.weighing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rapport.matching.FactSort;
import rapport.matching.Tie;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Pattern;

/// How many bits less a fact says where others have said it already: what each depends on is
/// taken into account one by one, as in the trees of Chow and Liu, “Approximating Discrete
/// Probability Distributions with Dependence Trees” (1968). Of several ties of one fact the
/// strongest counts.
final class Ties {
    private final int[] agree;
    private final int[] levels;
    private final int[][] needed;
    private final boolean[][] whatever;
    private final double[][][] less;

    private Ties(int facts) {
        this.agree = new int[facts];
        this.levels = new int[facts];
        this.needed = new int[facts][0];
        this.whatever = new boolean[facts][0];
        this.less = new double[facts][0][];
    }

    /// @param times by level of the fact that is tied; what is missing counts as expected
    static Ties of(List<Aspect<?>> aspects, Map<Tie, List<Double>> times) {
        List<FactSort> sorts = aspects.stream().<FactSort>map(Aspect::sort).toList();
        var ties = new Ties(sorts.size());
        for (int i = 0; i < sorts.size(); i++) {
            ties.agree[i] = agreeUpTo(sorts.get(i));
            ties.levels[i] = aspects.get(i).levels().size();
        }
        for (Tie tie : Tie.values()) {
            if (sorts.contains(tie.fact()) && sorts.containsAll(tie.by())) {
                int fact = sorts.indexOf(tie.fact());
                List<Double> learnt = times.getOrDefault(tie, List.of());
                ties.add(
                        tie,
                        fact,
                        sorts,
                        learnt.size() == ties.levels[fact] ? learnt : tie.expected(ties.levels[fact]));
            }
        }
        return ties;
    }

    /// At which level two still agree in a fact: in a name also where one wrote an initial, for
    /// what follows from the name follows from the whole one.
    static int agreeUpTo(FactSort sort) {
        return switch (sort) {
            case GIVEN_NAME, FAMILY_NAME -> 4;
            case STREET -> 1;
            case PLACE -> 2;
            default -> -1;
        };
    }

    /// One bit for each fact in which a pair agrees and on which others depend.
    int agreeing(long pattern) {
        int agreeing = 0;
        for (int i = 0; i < agree.length; i++) {
            if (agree[i] >= 0) {
                int level = Pattern.level(pattern, i);
                if (level >= 0 && (level <= agree[i] || level >= levels[i])) {
                    agreeing |= 1 << i;
                }
            }
        }
        return agreeing;
    }

    /// Of so many bits that a fact says by itself, those that it says beside the others: what
    /// speaks for one customer never turns against it.
    ///
    /// @param alone for the value in which both agree
    /// @param usual for whatever value
    double left(double alone, double usual, int fact, int level, int agreeing) {
        if (alone <= 0) {
            return alone;
        }
        double left = alone;
        for (int i = 0; i < needed[fact].length; i++) {
            if ((needed[fact][i] & agreeing) == needed[fact][i]) {
                double from = whatever[fact][i] ? usual : alone;
                left = Math.min(left, from - less[fact][i][level]);
            }
        }
        return Math.max(0, left);
    }

    private void add(Tie tie, int fact, List<FactSort> sorts, List<Double> times) {
        int mask = tie.by().stream().mapToInt(by -> 1 << sorts.indexOf(by)).sum();
        int at = needed[fact].length;
        needed[fact] = Arrays.copyOf(needed[fact], at + 1);
        needed[fact][at] = mask;
        whatever[fact] = Arrays.copyOf(whatever[fact], at + 1);
        whatever[fact][at] = tie.whateverTheValue();
        less[fact] = Arrays.copyOf(less[fact], at + 1);
        less[fact][at] =
                times.stream().mapToDouble(one -> Math.log(one) / Math.log(2)).toArray();
    }
}
