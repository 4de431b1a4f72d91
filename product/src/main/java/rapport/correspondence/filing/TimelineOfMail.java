package rapport.correspondence.filing;

import java.util.List;
import rapport.customers.PartyId;
import rapport.messages.Message;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;

/// A message that came, as a timeline tells it.
final class TimelineOfMail {
    private TimelineOfMail() {}

    static NewInteraction of(Message message, int files, List<PartyId> parties) {
        String words = Quoted.without(message.words());
        boolean silent = message.subject().isBlank() && words.isBlank();
        return new NewInteraction(
                InteractionKind.MESSAGE,
                Channel.E_MAIL,
                message.state().isOutgoing() ? Direction.OUTBOUND : Direction.INBOUND,
                message.at(),
                null,
                silent ? "Without a subject" : message.subject(),
                words.length() > NewInteraction.LONGEST_BODY ? words.substring(0, NewInteraction.LONGEST_BODY) : words,
                "",
                "",
                null,
                parties,
                MailPayload.of(message, files));
    }
}
