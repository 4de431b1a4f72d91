package rapport.work.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// When somebody works, and how much of a time is working time. Working time is time as it passes: a night shift in
/// which the clocks go forward is an hour shorter.
///
/// It knows nothing of the present and reads nothing, so clocks of any department stand on it.
///
/// @param zone     in which the hours are meant
/// @param week     at least one stretch on one day at least; days that are not in it are closed
/// @param special  days that are otherwise, whatever the week and the holidays say; without a stretch they are closed
/// @param holidays whether nobody works on a day of the week
public record BusinessHours(
        ZoneId zone,
        Map<DayOfWeek, List<OpenSpan>> week,
        Map<LocalDate, List<OpenSpan>> special,
        Predicate<LocalDate> holidays) {
    private static final int MOST_YEARS = 100;

    private record Stretch(Instant from, Instant until) {}

    /// @throws IllegalArgumentException where the week is never open: nothing would ever be due
    public BusinessHours {
        week = Map.copyOf(week);
        special = Map.copyOf(special);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A week that is never open has no working time");
        }
    }

    /// The first moment until which so much working time has passed. It may be a closing time; no time at all has
    /// passed at once.
    ///
    /// @throws IllegalArgumentException for a negative duration, and for one that takes more than a hundred years
    public Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time goes forward: " + working);
        }
        if (working.isZero()) {
            return from;
        }
        Duration left = working;
        Instant reached = from;
        LocalDate last = day(from).plusYears(MOST_YEARS);
        for (LocalDate day = day(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch open : open(day)) {
                Instant begin = later(open.from(), reached);
                Duration there = Duration.between(begin, later(begin, open.until()));
                if (there.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = left.minus(there);
                reached = later(reached, open.until());
            }
        }
        throw new IllegalArgumentException("Longer than a hundred years: " + working);
    }

    /// How much working time passes from one moment to another; negative where the other one is earlier.
    public Duration between(Instant from, Instant until) {
        if (until.isBefore(from)) {
            return between(until, from).negated();
        }
        Duration sum = Duration.ZERO;
        Instant reached = from;
        for (LocalDate day = day(from).minusDays(1); !day.isAfter(day(until)); day = day.plusDays(1)) {
            for (Stretch open : open(day)) {
                Instant begin = later(open.from(), reached);
                Instant end = open.until().isBefore(until) ? open.until() : until;
                sum = sum.plus(Duration.between(begin, later(begin, end)));
                reached = later(reached, end);
            }
        }
        return sum;
    }

    /// This moment, if somebody works then; the next opening otherwise.
    ///
    /// @throws IllegalArgumentException where it stays closed for more than a hundred years
    public Instant nextOpen(Instant from) {
        LocalDate last = day(from).plusYears(MOST_YEARS);
        for (LocalDate day = day(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch open : open(day)) {
                if (open.until().isAfter(from)) {
                    return later(open.from(), from);
                }
            }
        }
        throw new IllegalArgumentException("Closed for more than a hundred years from " + from);
    }

    public boolean isOpen(Instant at) {
        return nextOpen(at).equals(at);
    }

    /// Whether somebody begins to work on a day.
    public boolean isWorkingDay(LocalDate day) {
        return !spans(day).isEmpty();
    }

    /// This day, or the first one after it on which somebody works.
    ///
    /// @throws IllegalArgumentException where none comes for a hundred years
    public LocalDate workingDay(LocalDate from) {
        return from.datesUntil(from.plusYears(MOST_YEARS))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Closed for a hundred years from " + from));
    }

    private List<OpenSpan> spans(LocalDate day) {
        return Optional.ofNullable(special.get(day))
                .orElseGet(() -> holidays.test(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    /// In the order in which they begin.
    private List<Stretch> open(LocalDate day) {
        return spans(day).stream()
                .map(span -> new Stretch(moment(day, span.opens()), moment(day, span.end())))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    /// A time that the clocks leave out is the moment at which they go forward; of one that comes twice it is the
    /// first.
    private Instant moment(LocalDate day, int minutes) {
        LocalDateTime at = day.atStartOfDay().plusMinutes(minutes);
        ZoneOffsetTransition jump = zone.getRules().getTransition(at);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : at.atZone(zone).toInstant();
    }

    /// On which day a moment falls where these hours are kept.
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
