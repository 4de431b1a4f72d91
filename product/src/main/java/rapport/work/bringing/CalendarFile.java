package rapport.work.bringing;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.WriteContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;
import rapport.work.piece.Timing;
import rapport.work.repeating.Repeating;

/// Reads the events of an iCalendar file. What cannot be read is refused with a reason, event by event; nothing takes
/// longer than the file is long. The library asserts what a crooked file may break, so an assertion that fails is a
/// reason too.
///
/// @param events in the order of the file
/// @param refused what was not read, and why
public record CalendarFile(List<FoundEvent> events, List<Refusal> refused) {
    public record Refusal(String what, String why) {}

    private static final String SECRET = "Private";
    private static final int MOST = 10_000;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final Duration LONGEST_TIME = Duration.ofDays(366);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /// @param zone of times that name none, or one that nobody knows
    public static CalendarFile read(String text, ZoneId zone) {
        var file = new CalendarFile(new ArrayList<>(), new ArrayList<>());
        List<ICalendar> calendars;
        try {
            calendars = Biweekly.parse(text).all();
        } catch (RuntimeException | AssertionError unreadable) {
            file.refused.add(new Refusal("The file", "It is no calendar that can be read."));
            return file;
        }
        int seen = 0;
        for (ICalendar calendar : calendars) {
            boolean off = calendar.getMethod() != null
                    && "CANCEL".equalsIgnoreCase(calendar.getMethod().getValue());
            for (VEvent event : calendar.getEvents()) {
                if (++seen <= MOST) {
                    file.read(event, calendar.getTimezoneInfo(), off, zone);
                }
            }
        }
        if (seen == 0) {
            file.refused.add(new Refusal("The file", "There is no event in it."));
        } else if (seen > MOST) {
            file.refused.add(
                    new Refusal("The file", "It has more than %,d events; the others are left.".formatted(MOST)));
        }
        return file;
    }

    private void read(VEvent event, TimezoneInfo zones, boolean off, ZoneId zone) {
        String subject = text(event.getSummary(), LONGEST);
        String name = subject.isEmpty() ? "An event without a title" : subject;
        try {
            events.add(found(event, zones, off, name, zone));
        } catch (Unreadable why) {
            refused.add(new Refusal(name, why.getMessage()));
        } catch (RuntimeException | AssertionError fault) {
            refused.add(new Refusal(name, "It cannot be understood."));
        }
    }

    private static FoundEvent found(VEvent event, TimezoneInfo zones, boolean off, String name, ZoneId zone) {
        String uid = text(event.getUid(), LONGEST);
        if (uid.isEmpty()) {
            throw new Unreadable("It has no UID, so it would come in twice.");
        }
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            throw new Unreadable("It does not say when it begins.");
        }
        ICalDate start = event.getDateStart().getValue();
        ZoneId meant = zoneOf(event.getDateStart(), zones, zone);
        Timing timing = timing(event, start, zones, meant);
        boolean cancelled =
                off || (event.getStatus() != null && event.getStatus().isCancelled());
        boolean secret = isSecret(event);
        return new FoundEvent(
                uid,
                event.getRecurrenceId() == null
                        ? null
                        : moment(event.getRecurrenceId().getValue(), zoneOf(event.getRecurrenceId(), zones, zone)),
                secret ? SECRET : name,
                timing,
                secret ? "" : text(event.getLocation(), LONGEST),
                secret ? "" : note(event),
                repeating(event, zones, meant),
                event.getExceptionDates().stream()
                        .flatMap(dates ->
                                dates.getValues().stream().map(date -> moment(date, zoneOf(dates, zones, zone))))
                        .collect(Collectors.toSet()),
                cancelled);
    }

    /// What somebody marked as private elsewhere is busy time here, and no more: colleagues may see it.
    public static boolean isSecret(VEvent event) {
        return event.getClassification() != null
                && (event.getClassification().isPrivate()
                        || event.getClassification().isConfidential());
    }

    private static Timing timing(VEvent event, ICalDate start, TimezoneInfo zones, ZoneId zone) {
        ICalDate end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        if (!start.hasTime()) {
            LocalDate first = wall(start, zone).toLocalDate();
            LocalDate last = end == null
                    ? first.plusDays(days(event))
                    : wall(end, zone).toLocalDate().minusDays(1);
            if (last.isBefore(first)) {
                last = first;
            }
            within(Duration.between(first.atStartOfDay(), last.atStartOfDay()));
            return new Timing.Days(first, last);
        }
        Instant from = moment(start, zone);
        Instant until = end != null
                ? moment(end, zoneOf(event.getDateEnd(), zones, zone))
                : event.getDuration() != null && event.getDuration().getValue() != null
                        ? from.plusMillis(event.getDuration().getValue().toMillis())
                        : from.plus(Duration.ofHours(1));
        if (until.isBefore(from)) {
            throw new Unreadable("It ends before it begins.");
        }
        within(Duration.between(from, until));
        return new Timing.Slot(from, until.equals(from) ? from.plus(Duration.ofMinutes(15)) : until);
    }

    private static void within(Duration time) {
        if (time.compareTo(LONGEST_TIME) > 0) {
            throw new Unreadable("It is longer than a year.");
        }
    }

    private static long days(VEvent event) {
        return event.getDuration() == null || event.getDuration().getValue() == null
                ? 0
                : Math.max(
                        0,
                        Duration.ofMillis(event.getDuration().getValue().toMillis())
                                        .toDays()
                                - 1);
    }

    private static @Nullable Repeating repeating(VEvent event, TimezoneInfo zones, ZoneId zone) {
        if (event.getRecurrenceRule() == null || event.getRecurrenceRule().getValue() == null) {
            return null;
        }
        var context = new WriteContext(ICalVersion.V2_0, zones, null);
        String rule = new RecurrenceRuleScribe().writeText(event.getRecurrenceRule(), context);
        return Repeating.parse(rule, zone)
                .orElseThrow(() -> new Unreadable("It comes again by a rule that is not understood: " + rule + "."));
    }

    /// The zone of the property where Java knows it by its name.
    private static ZoneId zoneOf(ICalProperty property, TimezoneInfo zones, ZoneId otherwise) {
        TimezoneAssignment assigned = zones.getTimezone(property);
        String id = assigned == null
                ? property.getParameters().getTimezoneId()
                : assigned.getTimeZone().getID();
        try {
            return id == null ? otherwise : ZoneId.of(id.replaceFirst("^/[^/]+/(?:[^/]*_)?", ""));
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }

    private static Instant moment(ICalDate date, ZoneId zone) {
        return wall(date, zone).atZone(zone).toInstant();
    }

    /// What a clock on the wall shows there.
    private static LocalDateTime wall(ICalDate date, ZoneId zone) {
        DateTimeComponents raw = date.getRawComponents();
        LocalDateTime at = raw == null
                ? LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), zone)
                : LocalDateTime.of(
                        raw.getYear(),
                        raw.getMonth(),
                        raw.getDate(),
                        raw.getHour(),
                        raw.getMinute(),
                        Math.min(59, raw.getSecond()));
        if (at.getYear() < EARLIEST || at.getYear() > LATEST) {
            throw new Unreadable("The year " + at.getYear() + " is in no calendar of ours.");
        }
        return raw != null && raw.isUtc() ? LocalDateTime.ofInstant(at.toInstant(ZoneOffset.UTC), zone) : at;
    }

    private static String text(@Nullable TextProperty property, int longest) {
        String text = property == null || property.getValue() == null ? "" : CleanText.of(property.getValue());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), longest)));
    }

    private static String note(VEvent event) {
        String note = event.getDescription() == null || event.getDescription().getValue() == null
                ? ""
                : CleanText.withLines(event.getDescription().getValue());
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    /// Why an event is not read.
    private static final class Unreadable extends RuntimeException {
        Unreadable(String why) {
            super(why);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
