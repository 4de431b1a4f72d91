package rapport.work.inviting;

import java.time.Instant;
import rapport.messages.MailAddress;
import rapport.work.PieceId;

/// An appointment to which somebody else invites.
///
/// @param invited  the address at which the invitation came
/// @param sequence which version of the appointment it is
/// @param saidAt   when that was said
record Invitation(PieceId piece, MailAddress host, String invited, int sequence, Instant saidAt, Answer answer) {
    /// What is older than what we know is left aside.
    boolean isOlderThan(int other, Instant otherSaidAt) {
        return other > sequence || (other == sequence && otherSaidAt.isAfter(saidAt));
    }
}
