package rapport.work.hours;

/// A stretch of a day in which somebody works. It belongs to the day on which it begins; what closes before it opens
/// closes on the next day.
///
/// @param opens  minutes from midnight by the clock on the wall, from 0 to 1439
/// @param closes the same, from 1 to 1440, and not when it opens
public record OpenSpan(int opens, int closes) {
    public static final int DAY = 24 * 60;

    public OpenSpan {
        if (opens < 0 || opens >= DAY || closes < 1 || closes > DAY || opens == closes) {
            throw new IllegalArgumentException("Not a stretch of a day: " + opens + " to " + closes);
        }
    }

    /// From midnight of the day on which it begins.
    int end() {
        return closes > opens ? closes : closes + DAY;
    }

    boolean overlaps(OpenSpan other) {
        return opens < other.end() && other.opens < end();
    }
}
