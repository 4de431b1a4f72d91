package rapport.work.appointment;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseContext;
import biweekly.io.TimezoneAssignment;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.work.bringing.CalendarFile;
import rapport.work.piece.Timing;
import rapport.work.repeating.Repeating;

/// Writes an event as iCalendar (RFC 5545), into what is written there already: guests, alarms and whatever else we do
/// not know stay. What comes once is written in UTC; what comes again in its zone, with the rules of that zone beside
/// it.
public final class EventText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final ICalendar calendar;
    private final Whole whole;
    private final Instant now;
    private final @Nullable TimezoneAssignment zone;

    private EventText(ICalendar calendar, Whole whole, Instant now) {
        this.calendar = calendar;
        this.whole = whole;
        this.now = now;
        this.zone =
                whole.repeating() == null ? null : ZoneText.of(whole.repeating().zone());
    }

    /// @param there what is written there; empty for nothing
    public static String of(String there, Whole whole, Instant now) {
        return Biweekly.write(calendar(there, whole, now)).go();
    }

    public static ICalendar calendar(String there, Whole whole, Instant now) {
        ICalendar calendar = there.isEmpty() ? blank() : Biweekly.parse(there).first();
        new EventText(calendar, whole, now).write();
        return calendar;
    }

    private static ICalendar blank() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Rapport//Calendar//EN");
        return calendar;
    }

    private void write() {
        VEvent series = calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() == null)
                .findFirst()
                .orElseGet(this::added);
        write(series, whole.shown());
        series.setRecurrenceRule(whole.repeating() == null ? null : rule(whole.repeating()));
        series.getExceptionDates().clear();
        calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() != null
                        && stands(event.getRecurrenceId().getValue()).isEmpty())
                .toList()
                .forEach(calendar::removeComponent);
        whole.singles().forEach((at, shown) -> {
            if (shown.isPresent()) {
                write(single(at), shown.get());
            } else {
                var left = new ExceptionDates();
                left.getValues().add(date(at));
                in(left);
                series.addExceptionDates(left);
            }
        });
    }

    private VEvent added() {
        var event = new VEvent();
        event.setUid(whole.uid());
        calendar.addEvent(event);
        return event;
    }

    private Optional<Whole.Shown> stands(ICalDate at) {
        return whole.singles().getOrDefault(at.toInstant(), Optional.empty());
    }

    private VEvent single(Instant at) {
        return calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() != null
                        && event.getRecurrenceId().getValue().toInstant().equals(at))
                .findFirst()
                .orElseGet(() -> {
                    VEvent event = added();
                    var id = new RecurrenceId(date(at));
                    in(id);
                    event.setRecurrenceId(id);
                    return event;
                });
    }

    private void write(VEvent event, Whole.Shown shown) {
        if (!CalendarFile.isSecret(event)) {
            words(event, shown);
        }
        event.setDuration((biweekly.property.DurationProperty) null);
        switch (shown.timing()) {
            case Timing.Slot(var from, var until) -> {
                var start = new DateStart(Date.from(from), true);
                var end = new DateEnd(Date.from(until), true);
                in(start);
                in(end);
                event.setDateStart(start);
                event.setDateEnd(end);
            }
            case Timing.Days(var first, var last) -> {
                event.setDateStart(new DateStart(date(first), false));
                event.setDateEnd(new DateEnd(date(last.plusDays(1)), false));
            }
            case Timing.Whenever _, Timing.OnDay _, Timing.At _ ->
                throw new IllegalArgumentException("No appointment is " + shown.timing());
        }
        event.setDateTimeStamp(Date.from(now));
        event.setLastModified(Date.from(now));
        event.incrementSequence();
    }

    /// What we keep in a shorter form is not cut short there.
    private static void words(VEvent event, Whole.Shown shown) {
        if (event.getSummary() == null || !starts(event.getSummary().getValue(), shown.subject())) {
            event.setSummary(shown.subject());
        }
        if (event.getLocation() == null || !starts(event.getLocation().getValue(), shown.place())) {
            event.setLocation(shown.place().isEmpty() ? null : shown.place());
        }
        if (event.getDescription() == null || !starts(event.getDescription().getValue(), shown.note())) {
            event.setDescription(shown.note().isEmpty() ? null : shown.note());
        }
    }

    private static boolean starts(@Nullable String there, String here) {
        return there != null && (there.equals(here) || (here.length() >= 200 && there.startsWith(here)));
    }

    private RecurrenceRule rule(Repeating repeating) {
        boolean days = whole.shown().timing() instanceof Timing.Days;
        String text = repeating
                .untilDay()
                .map(day -> repeating.rule().replaceAll("UNTIL=[^;]*", "UNTIL=" + until(day, repeating.zone(), days)))
                .orElse(repeating.rule());
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return new RecurrenceRuleScribe().parseText(text, null, new ICalParameters(), context);
    }

    private static String until(LocalDate day, ZoneId zone, boolean days) {
        return days
                ? DateTimeFormatter.BASIC_ISO_DATE.format(day)
                : MOMENT.format(
                        day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    /// Of a series in its zone.
    private void in(ICalProperty property) {
        if (zone != null && !(whole.shown().timing() instanceof Timing.Days)) {
            calendar.getTimezoneInfo().setTimezone(property, zone);
        }
    }

    private ICalDate date(Instant at) {
        Repeating repeating = whole.repeating();
        return whole.shown().timing() instanceof Timing.Days && repeating != null
                ? new ICalDate(date(LocalDate.ofInstant(at, repeating.zone())), false)
                : new ICalDate(Date.from(at), true);
    }

    /// The library writes a date in the zone of the machine.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
