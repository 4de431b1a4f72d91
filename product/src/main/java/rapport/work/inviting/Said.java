package rapport.work.inviting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.messages.MailAddress;

/// What a calendar that came by mail says about invitations, beside the appointment itself.
///
/// @param host     who invites
/// @param at       when it was said
/// @param single   the time of a series of which alone it speaks; null for all of it
/// @param answers  what the guests answer, as it says
record Said(
        Method method,
        String uid,
        @Nullable MailAddress host,
        int sequence,
        Instant at,
        @Nullable Instant single,
        List<Answered> answers) {
    enum Method {
        REQUEST,
        REPLY,
        CANCEL
    }

    record Answered(MailAddress who, Answer answer) {}

    /// Empty for what is no word about invitations, or cannot be understood.
    static Optional<Said> read(String text, Instant now) {
        try {
            ICalendar calendar = Biweekly.parse(text).first();
            if (calendar == null
                    || calendar.getMethod() == null
                    || calendar.getEvents().isEmpty()) {
                return Optional.empty();
            }
            var method = Method.valueOf(calendar.getMethod().getValue().toUpperCase(Locale.ROOT));
            VEvent event = calendar.getEvents().stream()
                    .filter(one -> one.getRecurrenceId() == null)
                    .findFirst()
                    .orElse(calendar.getEvents().getFirst());
            Instant at = event.getDateTimeStamp() == null
                    ? now
                    : event.getDateTimeStamp().getValue().toInstant();
            return Optional.of(new Said(
                    method,
                    event.getUid().getValue(),
                    host(event.getOrganizer()),
                    event.getSequence() == null ? 0 : event.getSequence().getValue(),
                    at.isAfter(now) ? now : at,
                    event.getRecurrenceId() == null
                            ? null
                            : event.getRecurrenceId().getValue().toInstant(),
                    event.getAttendees().stream()
                            .filter(one -> address(one.getEmail(), one.getUri()).contains("@"))
                            .map(Said::answered)
                            .toList()));
        } catch (RuntimeException | AssertionError unreadable) {
            return Optional.empty();
        }
    }

    private static Answered answered(Attendee attendee) {
        String name = attendee.getCommonName() == null ? "" : attendee.getCommonName();
        return new Answered(
                new MailAddress(name, address(attendee.getEmail(), attendee.getUri())),
                Answer.of(attendee.getParticipationStatus()));
    }

    private static @Nullable MailAddress host(@Nullable Organizer organizer) {
        if (organizer == null
                || !address(organizer.getEmail(), organizer.getUri()).contains("@")) {
            return null;
        }
        String name = organizer.getCommonName() == null ? "" : organizer.getCommonName();
        return new MailAddress(name, address(organizer.getEmail(), organizer.getUri()));
    }

    private static String address(@Nullable String email, @Nullable String uri) {
        String address = email != null ? email : uri == null ? "" : uri;
        return address.replaceFirst("(?i)^mailto:", "").strip();
    }
}
