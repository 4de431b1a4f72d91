package rapport.sales.funnel;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// A time in whole months of UTC, as deals are added up, and what it has beside them: the days of a reader begin at
/// another hour, and a time may begin on any of them.
///
/// @param from  null for no beginning
/// @param until null for no end
/// @param first the first whole month; null where there is no beginning
/// @param end   the month after the last whole one; null where there is no end
record Months(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable LocalDate first,
        @Nullable LocalDate end) {
    static Months of(Period.Days days, ZoneId zone) {
        Instant from =
                days.from() == null ? null : days.from().atStartOfDay(zone).toInstant();
        Instant until =
                days.until() == null ? null : days.until().atStartOfDay(zone).toInstant();
        return new Months(
                from,
                until,
                from == null ? null : monthOf(from.minusNanos(1)).plusMonths(1),
                until == null ? null : monthOf(until));
    }

    private static LocalDate monthOf(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    }

    /// Whether there is a whole month in it at all.
    boolean any() {
        return first == null || end == null || first.isBefore(end);
    }

    /// Whether it is nothing but whole months.
    boolean only() {
        return any() && starts(first, from) && starts(end, until);
    }

    private static boolean starts(@Nullable LocalDate month, @Nullable Instant moment) {
        return month == null || beginning(month).equals(moment);
    }

    Condition whole(Field<LocalDate> month) {
        return (first == null ? trueCondition() : month.ge(first)).and(end == null ? trueCondition() : month.lt(end));
    }

    /// The moments of the time that lie in none of its whole months.
    Condition beside(Field<Instant> moment) {
        Condition before = from == null || first == null
                ? falseCondition()
                : moment.ge(from).and(moment.lt(beginning(first)));
        Condition after = until == null || end == null
                ? falseCondition()
                : moment.ge(beginning(end)).and(moment.lt(until));
        return before.or(after);
    }

    /// All of its moments. Holds for every moment where the time has no ends, so that it can be one of two ways.
    Condition all(Field<Instant> moment) {
        return (from == null ? trueCondition() : moment.ge(from))
                .and(until == null ? trueCondition() : moment.lt(until));
    }

    private static Instant beginning(LocalDate month) {
        return month.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
