package rapport.work.inviting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.messages.MailAddress;
import rapport.messages.NewMessage;
import rapport.messages.OurAddresses;
import rapport.messages.Outbox;
import rapport.work.PieceId;
import rapport.work.appointment.OurEvents;
import rapport.work.appointment.Whole;
import rapport.work.piece.KeepEvents;

/// Answers an invitation: the host gets a mail, and what is declined is dropped here.
@Service
@Transactional
class AnswerInvitation {
    private final InvitationsByMail invitations;
    private final OurEvents events;
    private final KeepEvents keep;
    private final Outbox outbox;
    private final OurAddresses ours;
    private final Clock clock;

    AnswerInvitation(
            InvitationsByMail invitations,
            OurEvents events,
            KeepEvents keep,
            Outbox outbox,
            OurAddresses ours,
            Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.keep = keep;
        this.outbox = outbox;
        this.ours = ours;
        this.clock = clock;
    }

    /// @return to whom it goes; empty where nobody invites
    Optional<String> with(PieceId piece, Answer answer, Viewer by) {
        Optional<Whole> whole = events.whole(piece);
        return invitations.of(piece).filter(_ -> whole.isPresent()).map(invitation -> {
            Instant now = clock.instant();
            invitations.answered(piece, answer, now);
            if (answer == Answer.NO) {
                keep.callOff(piece, by);
            } else {
                keep.standAgain(piece, by);
            }
            MailAddress own = new MailAddress(by.name(), invitation.invited());
            String subject = whole.get().shown().subject();
            String text = Letter.reply(whole.get(), invitation.host(), own, answer, invitation.sequence(), now);
            outbox.keep(new NewMessage(
                    by.id(),
                    ours.of(by),
                    List.of(invitation.host()),
                    List.of(),
                    answer.label() + ": " + subject,
                    by.name() + " " + answer.verb() + " “" + subject + "”.",
                    null,
                    List.of(Letter.file("REPLY", text))));
            return invitation.host().called();
        });
    }
}
