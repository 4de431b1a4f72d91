package rapport.cast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// Which days people work on: not at weekends, over Christmas, or on New Year's Day.
final class Almanac {

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private Almanac() {}

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }

    /// The day itself, or the first workday after it.
    static LocalDate workdayFrom(LocalDate day) {
        return isWorkday(day) ? day : workdayFrom(day.plusDays(1));
    }

    /// The workday that lies so many workdays before a day. With a count of zero it is the day itself, or the last
    /// workday before it.
    static LocalDate workdaysBefore(LocalDate day, int count) {
        var found = day;
        for (int left = count; left > 0 || !isWorkday(found); found = found.minusDays(1)) {
            if (isWorkday(found)) {
                left--;
            }
        }
        return found;
    }
}
