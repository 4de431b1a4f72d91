package rapport.work.repeating;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How something comes again: a rule as RFC 5545 (3.3.10) writes it, in the zone in which it was meant. The rule is
/// reckoned with the time that a clock on the wall shows, so that what is at nine stays at nine when the clocks change.
///
/// @param rule `FREQ=WEEKLY;INTERVAL=2;UNTIL=20260630`
public record Repeating(String rule, ZoneId zone) {
    private static final TimeZone WALL = TimeZone.getTimeZone("UTC");
    private static final Pattern UNTIL = Pattern.compile("(?<=^|;)UNTIL=([^;]*)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime TRIED = LocalDateTime.of(2024, 1, 1, 9, 0);
    private static final int LONGEST = 500;
    private static final int MOST_TIMES = 20_000;
    private static final int MOST_STEPS = 100_000;

    /// Empty for what is no rule, also where the library only finds out once it reckons with it, and for one that comes
    /// again more often than daily: a calendar has no room for it.
    public static Optional<Repeating> parse(String text, ZoneId zone) {
        String rule = text.strip().toUpperCase(Locale.ROOT);
        if (rule.isEmpty() || rule.length() > LONGEST) {
            return Optional.empty();
        }
        var repeating = new Repeating(rule, zone);
        try {
            Recurrence read = repeating.read();
            boolean coarse = read.getFrequency() != null && read.getFrequency().compareTo(Frequency.DAILY) >= 0;
            boolean bounded = read.getCount() == null || (read.getCount() > 0 && read.getCount() <= MOST_TIMES);
            boolean sparse = read.getByHour().size() <= 1
                    && read.getByMinute().size() <= 1
                    && read.getBySecond().size() <= 1;
            boolean goesOn = read.getInterval() == null || read.getInterval() > 0;
            if (!coarse || !bounded || !sparse || !goesOn) {
                return Optional.empty();
            }
            repeating.starts(TRIED, TRIED, TRIED.plusYears(1), 1);
            return Optional.of(repeating);
        } catch (RuntimeException | AssertionError unreadable) {
            return Optional.empty();
        }
    }

    /// Where it begins within this time, in order. However far apart the beginning and this time are, the work is
    /// bounded.
    ///
    /// @param first where it begins for the first time
    public List<LocalDateTime> starts(LocalDateTime first, LocalDateTime from, LocalDateTime before, int most) {
        List<LocalDateTime> starts = new ArrayList<>();
        Recurrence read = read();
        DateIterator all = read.getDateIterator(wall(near(read, first, from)), WALL);
        if (from.isAfter(first)) {
            all.advanceTo(wall(from));
        }
        for (int step = 0; step < MOST_STEPS && starts.size() < most && all.hasNext(); step++) {
            LocalDateTime start = LocalDateTime.ofInstant(all.next().toInstant(), ZoneOffset.UTC);
            if (!start.isBefore(before)) {
                break;
            }
            if (!start.isBefore(from)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /// A rule of days or weeks that does not count its times may begin at a later one of them as well: so nobody walks
    /// through the years between.
    private static LocalDateTime near(Recurrence read, LocalDateTime first, LocalDateTime from) {
        int unit = read.getFrequency() == Frequency.DAILY ? 1 : read.getFrequency() == Frequency.WEEKLY ? 7 : 0;
        if (unit == 0 || read.getCount() != null || !from.isAfter(first)) {
            return first;
        }
        long days = (long) unit * Objects.requireNonNullElse(read.getInterval(), 1);
        long whole = Math.max(0, ChronoUnit.DAYS.between(first, from) / days - 1);
        return first.plusDays(whole * days);
    }

    /// Where it begins for the last time; empty for what goes on and on.
    public Optional<LocalDateTime> last(LocalDateTime first) {
        Recurrence read = read();
        if (read.getUntil() != null) {
            return Optional.of(LocalDateTime.ofInstant(read.getUntil().toInstant(), ZoneOffset.UTC));
        }
        if (read.getCount() == null) {
            return Optional.empty();
        }
        var all = starts(first, first, LocalDateTime.MAX, MOST_TIMES);
        return Optional.of(all.isEmpty() ? first : all.getLast());
    }

    /// The next beginning after a day; empty where there is none any more.
    public Optional<LocalDateTime> next(LocalDateTime first, LocalDate after) {
        return starts(first, after.plusDays(1).atStartOfDay(), LocalDateTime.MAX, 1).stream()
                .findFirst();
    }

    /// The same, until a day, which is the last one.
    public Repeating until(LocalDate day) {
        String open = rule.replaceAll("(^|;)(UNTIL|COUNT)=[^;]*", "");
        return new Repeating(open + ";UNTIL=" + DAY.format(day), zone);
    }

    /// Whether it comes again at the same times, however the rule is written.
    public boolean means(Repeating other) {
        return zone.equals(other.zone) && untilDay().equals(other.untilDay()) && parts().equals(other.parts());
    }

    private Set<String> parts() {
        Set<String> parts = new HashSet<>(List.of(rule.split(";")));
        parts.removeIf(part -> part.startsWith("UNTIL=") || part.equals("INTERVAL=1") || part.equals("WKST=MO"));
        return parts;
    }

    /// The day on which it ends; empty where none is said.
    public Optional<LocalDate> untilDay() {
        Matcher until = UNTIL.matcher(rule);
        return until.find() ? Optional.of(until(until.group(1)).toLocalDate()) : Optional.empty();
    }

    /// The rule as though the zone were UTC: so the library reckons with the clock on the wall.
    private Recurrence read() {
        Matcher until = UNTIL.matcher(rule);
        String wall = until.find() ? until.replaceFirst("UNTIL=" + MOMENT.format(until(until.group(1))) + "Z") : rule;
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return new RecurrenceRuleScribe()
                .parseText(wall, null, new ICalParameters(), context)
                .getValue();
    }

    private LocalDateTime until(String text) {
        try {
            if (text.length() == 8) {
                return LocalDate.parse(text, DAY).atTime(LocalTime.of(23, 59, 59));
            }
            return text.endsWith("Z")
                    ? LocalDateTime.ofInstant(
                            LocalDateTime.parse(text.substring(0, text.length() - 1), MOMENT)
                                    .toInstant(ZoneOffset.UTC),
                            zone)
                    : LocalDateTime.parse(text, MOMENT);
        } catch (DateTimeParseException noMoment) {
            throw new IllegalArgumentException("“" + text + "” is no end", noMoment);
        }
    }

    private static Date wall(LocalDateTime at) {
        return Date.from(Instant.ofEpochSecond(at.toEpochSecond(ZoneOffset.UTC)));
    }
}
