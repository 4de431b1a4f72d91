package rapport.work.inviting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.messages.MailAddress;
import rapport.work.PieceId;

/// Writes down that somebody invites to an appointment, for the sample company.
@Service
@Transactional
public class RecordInvitation {
    private final InvitationsByMail invitations;
    private final Clock clock;

    RecordInvitation(InvitationsByMail invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    public void by(String host, String address, PieceId piece, Viewer invited) {
        invitations.keep(new Invitation(
                piece, new MailAddress(host, address), invited.email(), 0, clock.instant(), Answer.NONE));
    }
}
