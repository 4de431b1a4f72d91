package rapport.work.feeding;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import rapport.work.calendar.Event;
import rapport.work.piece.Timing;

/// Writes events as iCalendar (RFC 5545). What comes again is written time by time, in UTC, so that no program has to
/// know our zones; each time keeps its UID from one reading to the next.
final class FeedText {
    private FeedText() {}

    static String of(String name, List<Event> events, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Rapport//Calendar//EN");
        calendar.setName(name);
        events.stream().map(event -> written(event, now)).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static VEvent written(Event event, Instant now) {
        var written = new VEvent();
        written.setUid(event.address().substring("/work/".length()).replace('/', '-') + "@rapport");
        written.setDateTimeStamp(Date.from(now));
        written.setSummary(
                event.customer().isEmpty() ? event.subject() : event.subject() + " (" + event.customer() + ")");
        if (event.over()) {
            written.setStatus(Status.confirmed());
        }
        switch (event.timing()) {
            case Timing.Slot(var from, var until) -> {
                written.setDateStart(Date.from(from), true);
                written.setDateEnd(Date.from(until), true);
            }
            case Timing.At(var at) -> written.setDateStart(Date.from(at), true);
            case Timing.OnDay(var day) -> days(written, day, day);
            case Timing.Days(var first, var last) -> days(written, first, last);
            case Timing.Whenever _ -> throw new IllegalArgumentException("It stands in no calendar");
        }
        return written;
    }

    /// The end of whole days is the day after.
    private static void days(VEvent event, LocalDate first, LocalDate last) {
        event.setDateStart(date(first), false);
        event.setDateEnd(date(last.plusDays(1)), false);
    }

    /// The library writes a date in the zone of the machine.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
