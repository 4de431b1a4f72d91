package rapport.work.piece;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.work.repeating.Repeating;

/// When a piece of work is due, or takes place. Days are days wherever one is; moments are the same for everybody.
public sealed interface Timing {
    /// It has no date.
    record Whenever() implements Timing {}

    /// Due on a day, at no particular time.
    record OnDay(LocalDate day) implements Timing {}

    /// Due at a time.
    record At(Instant at) implements Timing {}

    /// An appointment. It ends after it began.
    record Slot(Instant from, Instant until) implements Timing {}

    /// An appointment of whole days, the last one included.
    record Days(LocalDate first, LocalDate last) implements Timing {}

    Timing WHENEVER = new Whenever();

    /// As it is kept.
    ///
    /// @param due   null for no date
    /// @param first the day, where it is at no time
    static Timing of(
            @Nullable Instant due, @Nullable Instant ends, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null) {
            return last == null ? new OnDay(first) : new Days(first, last);
        }
        return due == null ? WHENEVER : ends == null ? new At(due) : new Slot(due, ends);
    }

    /// Where it begins, for whoever lives in this zone; empty for what has no date.
    default Optional<LocalDateTime> begins(ZoneId zone) {
        return switch (this) {
            case Whenever _ -> Optional.empty();
            case OnDay(var day) -> Optional.of(day.atStartOfDay());
            case At(var at) -> Optional.of(LocalDateTime.ofInstant(at, zone));
            case Slot(var from, var _) -> Optional.of(LocalDateTime.ofInstant(from, zone));
            case Days(var first, var _) -> Optional.of(first.atStartOfDay());
        };
    }

    /// The same as a moment.
    default Instant moment(ZoneId zone) {
        return begins(zone).map(at -> at.atZone(zone).toInstant()).orElse(Instant.EPOCH);
    }

    default Optional<LocalDate> day(ZoneId zone) {
        return begins(zone).map(LocalDateTime::toLocalDate);
    }

    /// Whether it is for whole days, or has no date at all.
    default boolean isAtNoTime() {
        return switch (this) {
            case Whenever _, OnDay _, Days _ -> true;
            case At _, Slot _ -> false;
        };
    }

    /// The times at which it begins within a stretch of time where it comes again, without those that are excepted.
    default List<Timing> times(Repeating rule, Instant from, Instant before, Set<Instant> except, int most) {
        ZoneId zone = rule.zone();
        return rule
                .starts(
                        begins(zone).orElseThrow(),
                        LocalDateTime.ofInstant(from, zone),
                        LocalDateTime.ofInstant(before, zone),
                        most)
                .stream()
                .map(start -> at(start.toLocalDate(), start.toLocalTime(), zone))
                .filter(time -> !except.contains(time.moment(zone)))
                .toList();
    }

    /// The same on another day: at the same time by the clock on the wall, for as long. A time
    /// that this day leaves out, since the clocks go forward, is an hour later.
    default Timing on(LocalDate day, ZoneId zone) {
        return switch (this) {
            case Whenever _, OnDay _ -> new OnDay(day);
            case At(var at) -> new At(moved(at, day, zone));
            case Slot(var from, var until) -> {
                Instant begin = moved(from, day, zone);
                yield new Slot(begin, begin.plus(Duration.between(from, until)));
            }
            case Days(var first, var last) -> new Days(day, day.plusDays(ChronoUnit.DAYS.between(first, last)));
        };
    }

    /// The same on another day at another time; what has no time is only moved to the day.
    default Timing at(LocalDate day, LocalTime time, ZoneId zone) {
        Instant begin = day.atTime(time).atZone(zone).toInstant();
        return switch (this) {
            case Whenever _, OnDay _, Days _ -> on(day, zone);
            case At _ -> new At(begin);
            case Slot(var from, var until) -> new Slot(begin, begin.plus(Duration.between(from, until)));
        };
    }

    private static Instant moved(Instant at, LocalDate day, ZoneId zone) {
        return day.atTime(LocalDateTime.ofInstant(at, zone).toLocalTime())
                .atZone(zone)
                .toInstant();
    }
}
