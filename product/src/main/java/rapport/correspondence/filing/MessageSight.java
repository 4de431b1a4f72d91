package rapport.correspondence.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.Messages;
import rapport.timeline.InteractionField;
import rapport.timeline.InteractionId;
import rapport.timeline.InteractionView;
import rapport.timeline.Interactions;
import rapport.timeline.TimelineKinds;

/// Who may read a message: whoever wrote it or in whose box it came; whoever sees the interaction
/// on which it stands, with its text; and of a shared box everybody who writes interactions down.
/// What stands on no timeline is seen by nobody else.
@Component
public class MessageSight {
    /// @param interaction on which it stands; empty where it stands on none that the viewer sees
    public record Seen(Message message, Optional<InteractionView> interaction) {}

    private final Messages messages;
    private final Filings filings;
    private final Interactions interactions;

    MessageSight(Messages messages, Filings filings, Interactions interactions) {
        this.messages = messages;
        this.filings = filings;
        this.interactions = interactions;
    }

    public Optional<Seen> find(MessageId id, Viewer viewer) {
        return messages.find(id).flatMap(message -> {
            Optional<InteractionView> on = filings.of(id)
                    .flatMap(filed -> interactions.find(filed.interaction(), viewer))
                    .filter(view -> view.payload() != null);
            return on.isPresent() || isOwn(message, viewer) ? Optional.of(new Seen(message, on)) : Optional.empty();
        });
    }

    /// Those among these that the viewer may read.
    public List<Message> among(List<Message> all, Viewer viewer) {
        var on = filings.of(all.stream().map(Message::id).toList());
        var seen = InteractionField.TEXT.isShownTo(viewer.rights())
                ? interactions.seen(
                        on.values().stream().map(Filings.Filed::interaction).toList(), viewer)
                : Set.<InteractionId>of();
        return all.stream()
                .filter(one -> isOwn(one, viewer)
                        || Optional.ofNullable(on.get(one.id()))
                                .filter(filed -> seen.contains(filed.interaction()))
                                .isPresent())
                .toList();
    }

    private static boolean isOwn(Message message, Viewer viewer) {
        if (message.account() != null) {
            return message.account().equals(viewer.id());
        }
        return message.box() == null
                ? viewer.isAdministrator()
                : viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE);
    }
}
