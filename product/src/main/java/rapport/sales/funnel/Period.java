package rapport.sales.funnel;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The time that a funnel looks at, in days of the reader's calendar.
enum Period {
    THIS_QUARTER("This quarter"),
    LAST_QUARTER("Last quarter"),
    THIS_YEAR("This year"),
    LAST_YEAR("Last year"),
    TWELVE_MONTHS("The last twelve months"),
    EVER("As long as we sell");

    private final String label;

    Period(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The last twelve months where there is no such period.
    static Period of(String name) {
        return Arrays.stream(values())
                .filter(period -> period.name().equals(name))
                .findFirst()
                .orElse(TWELVE_MONTHS);
    }

    /// Its days, seen from today.
    Days days(LocalDate today) {
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate year = today.withDayOfYear(1);
        return switch (this) {
            case THIS_QUARTER -> new Days(quarter, quarter.plusMonths(3));
            case LAST_QUARTER -> new Days(quarter.minusMonths(3), quarter);
            case THIS_YEAR -> new Days(year, year.plusYears(1));
            case LAST_YEAR -> new Days(year.minusYears(1), year);
            case TWELVE_MONTHS -> new Days(today.minusYears(1).plusDays(1), today.plusDays(1));
            case EVER -> new Days(null, null);
        };
    }

    /// @param from  the first day; null for no beginning
    /// @param until the day after the last; null for no end
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}
}
