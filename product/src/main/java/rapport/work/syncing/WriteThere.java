package rapport.work.syncing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.work.appointment.EventText;
import rapport.work.appointment.OurEvents;
import rapport.work.appointment.Whole;

/// Writes what changed here into the calendar elsewhere. What it is about to write is noted down first, so that whoever
/// goes on after a crash knows it again; and it never writes over a version that we have not seen.
@Component
class WriteThere {
    private static final int CHANGED_MEANWHILE = 412;

    private final LinkedEvents linked;
    private final OurEvents ours;
    private final BringThere bring;
    private final Clock clock;

    WriteThere(LinkedEvents linked, OurEvents ours, BringThere bring, Clock clock) {
        this.linked = linked;
        this.ours = ours;
        this.bring = bring;
        this.clock = clock;
    }

    void one(CalendarLink link, RemoteCalendar there, LinkedEvents.Ours which, Viewer by) throws DavProblem {
        Optional<Whole> whole = ours.whole(which.piece());
        if (whole.isEmpty()) {
            return;
        }
        String href = which.href() == null ? there.place(which.piece().toString()) : which.href();
        Optional<LinkedEvent> known = linked.find(link.account(), href);
        String etag = known.map(LinkedEvent::etag).orElse("");
        String body = known.map(LinkedEvent::body).orElse("");
        String text = text(body, whole.get());
        var begun = new LinkedEvent(
                href,
                which.uid(),
                etag,
                body,
                which.piece(),
                known.map(LinkedEvent::mark).orElse(""),
                text,
                which.mark());
        linked.keep(link.account(), begun, "");
        var answer = there.write(href, etag, text);
        if (answer.isFine() && !answer.etag().isEmpty()) {
            var kept = new LinkedEvent(href, which.uid(), answer.etag(), text, which.piece(), which.mark(), "", "");
            linked.keep(link.account(), kept, "");
        } else if (answer.isFine() || answer.status() == CHANGED_MEANWHILE) {
            bring.asItIs(link, there, href, by);
        } else {
            linked.keep(
                    link.account(),
                    begun,
                    refused(answer, "“" + whole.get().shown().subject() + "” is not taken there"));
        }
    }

    /// Into what is there; where that cannot be read by whoever writes, ours stands alone.
    private String text(String there, Whole whole) {
        try {
            return EventText.of(there, whole, clock.instant());
        } catch (RuntimeException | AssertionError unreadable) {
            return EventText.of("", whole, clock.instant());
        }
    }

    void deletion(CalendarLink link, RemoteCalendar there, LinkedEvent one, Viewer by) throws DavProblem {
        if (!one.etag().isEmpty()) {
            var answer = there.delete(one.href(), one.etag());
            if (answer.status() == CHANGED_MEANWHILE) {
                bring.asItIs(link, there, one.href(), by);
                return;
            }
            if (!answer.isFine() && answer.status() != 404 && answer.status() != 410) {
                linked.keep(link.account(), one, refused(answer, "An event that is deleted here is kept there"));
                return;
            }
        }
        linked.remove(link.account(), List.of(one.href()));
    }

    /// A server in trouble is none of the event's.
    private static String refused(DavLine.Answer answer, String what) throws DavProblem {
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new DavProblem(answer.at().getHost() + " answered " + answer.status() + " when we wrote an event.");
        }
        return what + ": " + answer.at().getHost() + " answered " + answer.status() + ".";
    }
}
