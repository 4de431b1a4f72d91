package rapport.correspondence.page;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.filing.MessageSight;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.MessageState;
import rapport.timeline.TimelineKinds;

/// Tells a message.
@Component
class MessagePages {
    MessagePage of(MessageSight.Seen seen, Viewer viewer) {
        Message message = seen.message();
        boolean writes = viewer.mayWrite() && viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE);
        boolean own = viewer.id().equals(message.account()) || viewer.isAdministrator();
        return new MessagePage(
                message.id().toString(),
                message.subject().isEmpty() ? "Without a subject" : message.subject(),
                message.from().toString(),
                line(message.to()),
                line(message.copied()),
                viewer.formats().dateTime(message.at()),
                seen.interaction()
                        .map(view -> view.parties().stream()
                                .map(party -> new MessagePage.Link(party.name(), party.path()))
                                .toList())
                        .orElse(List.of()),
                message.state().isOutgoing() ? message.state().label() : "",
                message.state().tone(),
                message.problem(),
                message.note(),
                message.automatic() && !message.state().isOutgoing(),
                message.words(),
                !message.html().isEmpty(),
                List.of(),
                List.of(),
                writes && seen.interaction().isPresent(),
                own && message.state() == MessageState.WAITING,
                own && message.state().mayGoAgain());
    }

    private static String line(List<MailAddress> all) {
        return all.stream().map(MailAddress::toString).collect(Collectors.joining(", "));
    }
}
