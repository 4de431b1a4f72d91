package rapport.matching.comparing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.FoldedText;
import rapport.matching.Fact.Born;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// The day of birth as eight digits, year first. Two days that have nothing in common keep a
/// father and a son of one name apart.
final class BornAspect implements Aspect<BornAspect.Day> {
    private static final List<Level> LEVELS = List.of(
            Level.byFrequency("the same day", 0.85, 0.00005),
            Level.of("day and month exchanged", 0.02, 0.00003),
            Level.of("one typing error", 0.08, 0.0008),
            Level.of("two of day, month and year the same", 0.02, 0.004),
            Level.of("less than a year apart", 0.01, 0.03),
            Level.of("less than a generation apart", 0.01, 0.4),
            Level.contradicting("a generation apart", 0.01, 0.565));
    private static final int GENERATION = 14;

    @Override
    public FactSort sort() {
        return FactSort.BORN;
    }

    @Override
    public String name() {
        return "Born";
    }

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    /// @param months since the beginning of our era
    record Day(Spelt digits, int months) {
        static Day of(String digits) {
            int month = digits.length() < 6 ? 6 : Integer.parseInt(digits, 4, 6, 10);
            return new Day(Spelt.of(digits), 12 * Integer.parseInt(digits, 0, 4, 10) + month);
        }

        boolean isWhole() {
            return digits.length() == 8;
        }
    }

    @Override
    public @Nullable Day read(SourceRecord record) {
        return record.all(Born.class)
                .map(born -> FoldedText.digits(born.text()))
                .filter(digits -> digits.length() >= 4)
                .findFirst()
                .map(Day::of)
                .orElse(null);
    }

    @Override
    public int compare(Day first, Day second) {
        if (first.digits.isSame(second.digits)) {
            return 0;
        }
        if (!first.isWhole() || !second.isWhole()) {
            return Likeness.isOneSlip(first.digits, second.digits) ? 2 : apart(first, second);
        }
        String one = first.digits.text();
        String other = second.digits.text();
        boolean year = one.regionMatches(0, other, 0, 4);
        if (year && one.regionMatches(4, other, 6, 2) && one.regionMatches(6, other, 4, 2)) {
            return 1;
        }
        if (Likeness.isOneSlip(first.digits, second.digits)) {
            return 2;
        }
        boolean month = one.regionMatches(4, other, 4, 2);
        boolean day = one.regionMatches(6, other, 6, 2);
        if ((year && (month || day)) || (month && day)) {
            return 3;
        }
        return apart(first, second);
    }

    /// A digit in four bits each, where all eight are there.
    @Override
    public long mark(Day value) {
        return value.isWhole() ? Marks.ofDigits(value.digits.text()) : Marks.NONE;
    }

    @Override
    public int glance(long one, long other) {
        long differing = one ^ other;
        boolean year = differing >>> 16 == 0;
        if (Marks.digitsApart(one, other) <= 2 || (year && (one & 0xFF) == (other >>> 8 & 0xFF))) {
            return Marks.LOOK;
        }
        boolean month = (differing & 0xFF00) == 0;
        boolean day = (differing & 0xFF) == 0;
        return (year && (month || day)) || (month && day) ? 3 : apart(Math.abs(months(one) - months(other)));
    }

    private static int months(long mark) {
        int year = 0;
        for (int place = 28; place >= 16; place -= 4) {
            year = 10 * year + (int) (mark >>> place & 15);
        }
        return 12 * year + 10 * (int) (mark >>> 12 & 15) + (int) (mark >>> 8 & 15);
    }

    private static int apart(Day one, Day other) {
        return apart(Math.abs(one.months - other.months));
    }

    private static int apart(int months) {
        return months <= 12 ? 4 : months < 12 * GENERATION ? 5 : 6;
    }

    @Override
    public String shown(Day value) {
        String digits = value.digits.text();
        return value.isWhole()
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : digits;
    }

    @Override
    public List<String> terms(Day value) {
        return List.of(value.digits.text());
    }

    @Override
    public @Nullable String agreed(Day one, Day other, int level) {
        return level == 0 ? one.digits.text() : null;
    }
}
