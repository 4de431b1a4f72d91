package rapport.work.inviting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import rapport.messages.MailAddress;
import rapport.messages.NewMessage;
import rapport.work.appointment.EventText;
import rapport.work.appointment.Whole;

/// Writes what guests and hosts send each other (RFC 5546).
final class Letter {
    private Letter() {}

    /// @param sequence rises with each change
    static String request(Whole whole, MailAddress host, List<Guest> guests, int sequence, Instant now) {
        ICalendar calendar = EventText.calendar("", whole, now);
        calendar.setMethod("REQUEST");
        for (VEvent event : calendar.getEvents()) {
            event.setOrganizer(new Organizer(host.called(), host.address()));
            event.setSequence(sequence);
            event.setStatus(Status.confirmed());
            guests.forEach(guest -> event.addAttendee(attendee(guest)));
        }
        return Biweekly.write(calendar).go();
    }

    /// Calls off what was sent before.
    static String cancel(String sent, int sequence, Instant now) {
        ICalendar calendar = Biweekly.parse(sent).first();
        calendar.setMethod("CANCEL");
        for (VEvent event : calendar.getEvents()) {
            event.setSequence(sequence);
            event.setStatus(Status.cancelled());
            event.setDateTimeStamp(Date.from(now));
        }
        return Biweekly.write(calendar).go();
    }

    static String reply(Whole whole, MailAddress host, MailAddress guest, Answer answer, int sequence, Instant now) {
        ICalendar calendar = EventText.calendar("", whole, now);
        calendar.setMethod("REPLY");
        for (VEvent event : calendar.getEvents()) {
            event.setOrganizer(new Organizer(host.called(), host.address()));
            event.setSequence(sequence);
            var attendee = new Attendee(guest.called(), guest.address());
            attendee.setParticipationStatus(answer.status());
            event.addAttendee(attendee);
        }
        return Biweekly.write(calendar).go();
    }

    static NewMessage.File file(String method, String text) {
        return new NewMessage.File(
                "invitation.ics",
                "text/calendar; charset=UTF-8; method=" + method,
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static Attendee attendee(Guest guest) {
        var attendee = new Attendee(guest.mail().called(), guest.address());
        attendee.setParticipationStatus(
                guest.answer() == Answer.NONE
                        ? ParticipationStatus.NEEDS_ACTION
                        : guest.answer().status());
        attendee.setRsvp(true);
        return attendee;
    }
}
