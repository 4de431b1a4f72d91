package rapport.matching.comparing;

import java.util.List;
import java.util.Map;

/// How many records have each value of a fact, and for each record roughly how many have its
/// own: agreeing in a value that many have teaches less than agreeing in a rare one.
public final class Frequencies {
    private static final int RARE = 3;

    private final Column<?> column;
    private final Map<String, Integer> counts;
    private final byte[] roughly;
    private final int rarest;

    private Frequencies(Column<?> column, int records) {
        this.column = column;
        this.counts = column.counts();
        this.roughly = new byte[records];
        this.rarest = Pattern.MOST_LEVELS - 1 - column.levels().size();
        for (int i = 0; i < records; i++) {
            String term = column.term(i);
            roughly[i] = (byte) (term == null ? 0 : roughly(share(term)));
        }
    }

    public static List<Frequencies> of(List<Column<?>> columns, int records) {
        return columns.stream().map(column -> new Frequencies(column, records)).toList();
    }

    public Map<String, Integer> counts() {
        return counts;
    }

    /// The levels of a pair, where those who agree in a value stand behind all levels, ordered by
    /// how many have it.
    public static long pattern(List<Frequencies> all, int one, int other) {
        long pattern = 0;
        for (int i = 0; i < all.size(); i++) {
            pattern |= (long) (all.get(i).level(one, other) + 1) << (Pattern.BITS * i);
        }
        return pattern;
    }

    /// By chance one has such a value in which two agree.
    ///
    /// @param behind how far behind the levels it stands
    public static double chance(int behind) {
        return Math.pow(2, -3 * behind - 1.5);
    }

    private int level(int one, int other) {
        int level = column.level(one, other);
        return level == 0 && column.levels().getFirst().byFrequency()
                ? column.levels().size() + roughly[one]
                : level;
    }

    private double share(String term) {
        int count = counts.getOrDefault(term, 1);
        return count > RARE
                ? (double) count / column.told()
                : Math.min(1.0 / column.told(), column.aspect().byWords(term));
    }

    private int roughly(double share) {
        return (int) Math.min(rarest, -Math.log(share) / Math.log(2) / 3);
    }
}
