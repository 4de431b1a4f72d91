package rapport.correspondence.filing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.timeline.Direction;
import rapport.timeline.InteractionView;
import rapport.timeline.TimelineKinds;
import rapport.timeline.TouchAddition;

/// What stands below a mail on a timeline: the mail itself, what was attached, and a way to
/// answer. How a mail stands that we wrote is asked for as long as it may still be on its way.
@Component
class MailOnTimeline implements TouchAddition {
    private static final Duration ON_ITS_WAY = Duration.ofDays(4);

    private final Clock clock;

    MailOnTimeline(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Added> to(InteractionView one, Viewer viewer) {
        return MailPayload.read(one).map(mail -> added(one, mail, viewer));
    }

    private Added added(InteractionView one, MailPayload mail, Viewer viewer) {
        String path = "/messages/" + mail.message();
        var links = new ArrayList<>(List.of(new Link("The mail", "mail", path)));
        if (mail.files() > 0) {
            links.add(new Link(mail.files() == 1 ? "1 file" : mail.files() + " files", "paperclip", path + "#files"));
        }
        if (viewer.mayWrite() && viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE)) {
            links.add(new Link(
                    one.direction() == Direction.INBOUND ? "Answer" : "Write again", "undo-2", path + "/answer"));
        }
        boolean moving = one.direction() == Direction.OUTBOUND
                && one.occurredAt().plus(ON_ITS_WAY).isAfter(clock.instant());
        return new Added(links, moving ? path + "/state" : "");
    }
}
