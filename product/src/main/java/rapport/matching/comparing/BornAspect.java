package rapport.matching.comparing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.FoldedText;
import rapport.matching.Fact.Born;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// The day of birth as eight digits, year first. Two days that have nothing in common keep a
/// father and a son of one name apart.
final class BornAspect implements Aspect<String> {
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

    @Override
    public @Nullable String read(SourceRecord record) {
        return record.all(Born.class)
                .map(born -> FoldedText.digits(born.text()))
                .filter(digits -> digits.length() >= 4)
                .findFirst()
                .orElse(null);
    }

    @Override
    public int compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.length() != 8 || other.length() != 8) {
            return Likeness.isOneSlip(one, other) ? 2 : apart(one, other);
        }
        boolean year = one.regionMatches(0, other, 0, 4);
        if (year && one.regionMatches(4, other, 6, 2) && one.regionMatches(6, other, 4, 2)) {
            return 1;
        }
        if (Likeness.isOneSlip(one, other)) {
            return 2;
        }
        boolean month = one.regionMatches(4, other, 4, 2);
        boolean day = one.regionMatches(6, other, 6, 2);
        if ((year && (month || day)) || (month && day)) {
            return 3;
        }
        return apart(one, other);
    }

    private static int apart(String one, String other) {
        int months = Math.abs(months(one) - months(other));
        return months <= 12 ? 4 : months < 12 * GENERATION ? 5 : 6;
    }

    /// Since the beginning of our era.
    private static int months(String digits) {
        return 12 * Integer.parseInt(digits, 0, 4, 10) + (digits.length() < 6 ? 6 : Integer.parseInt(digits, 4, 6, 10));
    }

    @Override
    public String shown(String value) {
        return value.length() == 8
                ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6)
                : value;
    }

    @Override
    public List<String> terms(String value) {
        return List.of(value);
    }

    @Override
    public @Nullable String agreed(String one, String other, int level) {
        return level == 0 ? one : null;
    }
}
