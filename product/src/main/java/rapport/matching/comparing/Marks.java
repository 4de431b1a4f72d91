package rapport.matching.comparing;

import java.util.List;
import java.util.stream.IntStream;

/// What all facts of a record look like at a glance, side by side: most pairs are told apart by reading two places of
/// memory, where looking at the values themselves would take dozens, each somewhere else.
public final class Marks {
    /// Of a value that has no mark.
    public static final long NONE = -1;

    /// Instead of a level, where the marks do not tell it.
    public static final int LOOK = -2;

    private static final long NOT_TOLD = 0;
    private static final int MOST_DIGITS = 14;
    private static final long EACH_DIGIT = 0x1111_1111_1111_1111L;

    private final List<Column<?>> columns;
    private final long[] marks;

    private Marks(List<Column<?>> columns, long[] marks) {
        this.columns = columns;
        this.marks = marks;
    }

    public static Marks of(List<Column<?>> columns, int records) {
        int facts = columns.size();
        var marks = new long[records * facts];
        IntStream.range(0, records).parallel().forEach(record -> {
            for (int fact = 0; fact < facts; fact++) {
                marks[record * facts + fact] = columns.get(fact).mark(record);
            }
        });
        return new Marks(columns, marks);
    }

    /// The same as {@link Column#level}.
    public int level(int fact, int one, int other) {
        long mark = marks[one * columns.size() + fact];
        long another = marks[other * columns.size() + fact];
        if (mark == NOT_TOLD || another == NOT_TOLD) {
            return Column.MISSING;
        }
        Column<?> column = columns.get(fact);
        int level = mark == NONE || another == NONE ? LOOK : column.aspect().glance(mark, another);
        return level == LOOK ? column.level(one, other) : level;
    }

    /// Of up to fourteen digits, each in four bits, with how many they are; {@link #NONE} of any other text.
    static long ofDigits(String text) {
        if (text.length() > MOST_DIGITS) {
            return NONE;
        }
        long mark = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            mark = mark << 4 | digit;
        }
        return (long) text.length() << 60 | mark;
    }

    static boolean areOfOneLength(long one, long other) {
        return (one ^ other) >>> 60 == 0;
    }

    /// At how many places digits differ.
    static int digitsApart(long one, long other) {
        long bits = one ^ other;
        return Long.bitCount((bits | bits >>> 1 | bits >>> 2 | bits >>> 3) & EACH_DIGIT);
    }

    /// At least so many characters of either have no counterpart in the other, by the sets of their characters.
    static int apart(long one, long other) {
        return Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
    }

    /// Whether two texts may have so much in common, of two at most, as the likeness of {@link
    /// JaroWinkler} adds up which part of each stands in the other.
    static boolean mayBeAlike(long letters, int length, long others, int another, double least) {
        int common = Math.min(length - Long.bitCount(letters & ~others), another - Long.bitCount(others & ~letters));
        return (double) common / length + (double) common / another >= least;
    }
}
