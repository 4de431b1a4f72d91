package rapport.messages.sending;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rapport.jobs.BackOff;
import rapport.jobs.Background;
import rapport.messages.AttachedFiles;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.MessageState;
import rapport.messages.OurAddresses;
import rapport.messages.Unreachable;
import rapport.messages.servers.ServerWords;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Hands what is due to the server, one message after the other over one line. What the server
/// cannot take now is tried again, ever more rarely; what it refuses, and what nobody knows of,
/// is told to whoever wrote it.
@Component
class SendWaiting implements Background {
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration SURELY_BROKEN_OFF = Duration.ofMinutes(10);
    private static final String INTERRUPTED =
            "Rapport was interrupted while it handed this over. It may have arrived: ask"
                    + " before you let it go once more.";

    private final Sendings sendings;
    private final Waiting waiting;
    private final AttachedFiles files;
    private final OurAddresses ours;
    private final Unreachable unreachable;
    private final Notices notices;
    private final Clock clock;

    SendWaiting(
            Sendings sendings,
            Waiting waiting,
            AttachedFiles files,
            OurAddresses ours,
            Unreachable unreachable,
            Notices notices,
            Clock clock) {
        this.sendings = sendings;
        this.waiting = waiting;
        this.files = files;
        this.ours = ours;
        this.unreachable = unreachable;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        waiting.interrupted(now, SURELY_BROKEN_OFF)
                .forEach(one -> waiting.ended(one, MessageState.FAILED, INTERRUPTED));
        Optional<Sending> sending = sendings.find();
        if (sending.isEmpty() || sending.get().restsAt(now)) {
            return;
        }
        for (var due = waiting.due(now); !due.isEmpty(); due = waiting.due(now)) {
            if (!send(due, sending.get())) {
                return;
            }
        }
    }

    /// @return false when the server cannot be reached: then no message is at fault
    private boolean send(List<MessageId> due, Sending sending) {
        var server = sendings.server(sending);
        Set<String> boxes = ours.boxes();
        try (var line = SmtpLine.open(server, sending.from())) {
            for (MessageId one : due) {
                if (!line.isOpen()) {
                    return true;
                }
                waiting.take(one, clock.instant()).ifPresent(message -> hand(message, line, boxes));
            }
            sendings.worked(clock.instant());
            return true;
        } catch (MessagingException fault) {
            sendings.failed(ServerWords.of(fault, server), clock.instant(), BackOff.after(sending.tries() + 1));
            return false;
        }
    }

    private void hand(Message message, SmtpLine line, Set<String> boxes) {
        Instant now = clock.instant();
        switch (handed(message, line, boxes.contains(message.from().normal()), now)) {
            case Handed.Taken() -> waiting.ended(message.id(), MessageState.SENT, "");
            case Handed.Refused(var why, var nobody) -> {
                end(message, MessageState.REFUSED, why);
                unreachable.note(message.id(), nobody);
            }
            case Handed.Unknown(var why) ->
                end(
                        message,
                        MessageState.FAILED,
                        "The line broke while this was on it, and it may have arrived. " + why);
            case Handed.Later(var why) -> {
                if (BackOff.isOver(message.attempts())) {
                    end(message, MessageState.FAILED, "Given up after " + message.attempts() + " attempts. " + why);
                } else {
                    waiting.again(message.id(), now.plus(BackOff.after(message.attempts())), why);
                }
            }
        }
    }

    private Handed handed(Message message, SmtpLine line, boolean own, Instant now) {
        try {
            return line.hand(message, files.goingOut(message.id()), own, now);
        } catch (MessagingException | IllegalArgumentException unwritable) {
            return new Handed.Refused("It cannot be written as a mail: " + ServerWords.said(unwritable));
        }
    }

    private void end(Message message, MessageState state, String why) {
        waiting.ended(message.id(), state, why);
        if (message.account() != null) {
            notices.tell(
                    message.account(),
                    NoticeKind.TROUBLE,
                    "Your mail “" + message.subject() + "” did not go out: " + why,
                    "See it",
                    "/messages/" + message.id());
        }
    }
}
