package rapport.work.piece;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/// To when people put work off.
public enum Later {
    TOMORROW("tomorrow", "Tomorrow"),
    NEXT_WEEK("next-week", "Next week");

    private final String key;
    private final String label;

    Later(String key, String label) {
        this.key = key;
        this.label = label;
    }

    static Optional<Later> parse(String key) {
        return Arrays.stream(values()).filter(later -> later.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /// Next week begins with its Monday.
    LocalDate after(LocalDate today) {
        return switch (this) {
            case TOMORROW -> today.plusDays(1);
            case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }
}
