package rapport.correspondence.page;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.filing.MessageSight;
import rapport.correspondence.filing.Unfiled;
import rapport.messages.AttachedFiles;
import rapport.messages.Attachment;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.MessageState;
import rapport.messages.Messages;
import rapport.timeline.TimelineKinds;

/// Tells a message.
@Component
class MessagePages {
    private static final int MOST = 50;

    private final Messages messages;
    private final AttachedFiles attachments;
    private final MessageSight sight;
    private final Unfiled unfiled;

    MessagePages(Messages messages, AttachedFiles attachments, MessageSight sight, Unfiled unfiled) {
        this.messages = messages;
        this.attachments = attachments;
        this.sight = sight;
        this.unfiled = unfiled;
    }

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
                message.html().isEmpty() ? null : out -> out.writeContent(message.html()),
                attachments.of(message.id()).stream()
                        .map(one -> file(message, one, viewer))
                        .toList(),
                others(message, viewer),
                writes && seen.interaction().isPresent(),
                writes && seen.interaction().isEmpty() && unfiled.has(message.id(), viewer),
                own && message.state() == MessageState.WAITING,
                own && message.state().mayGoAgain());
    }

    private static MessagePage.File file(Message message, Attachment one, Viewer viewer) {
        return new MessagePage.File(
                one.name(),
                one.size() == 0 ? "" : Sizes.of(one.size(), viewer.formats()),
                one.kept() ? "/messages/" + message.id() + "/files/" + one.id() : "",
                one.note());
    }

    /// The others of its thread that the viewer may read too.
    private List<MessagePage.Other> others(Message message, Viewer viewer) {
        var all = messages.thread(message.thread(), MOST).stream()
                .filter(other -> !other.id().equals(message.id()))
                .toList();
        return sight.among(all, viewer).stream()
                .map(other -> new MessagePage.Other(
                        other.from().called(),
                        other.subject(),
                        viewer.formats().dateTime(other.at()),
                        "/messages/" + other.id()))
                .toList();
    }

    private static String line(List<MailAddress> all) {
        return all.stream().map(MailAddress::toString).collect(Collectors.joining(", "));
    }
}
