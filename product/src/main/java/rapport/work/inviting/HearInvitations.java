package rapport.work.inviting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.messages.ArrivedCalendars;
import rapport.messages.ArrivedCalendars.Came;
import rapport.messages.MailAddress;
import rapport.messages.OurAddresses;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import rapport.work.appointment.OurEvents;
import rapport.work.appointment.Whole;
import rapport.work.bringing.CalendarFile;
import rapport.work.piece.TellStandIn;

/// Hears what came by mail: invitations to us, changes of them, that they are called off, and
/// the answers of our guests. Who changes or calls off must be who invited; who answers must
/// have been invited. What is older than what we know, and what comes twice, changes nothing.
@Service
class HearInvitations {
    private final ArrivedCalendars arrived;
    private final InvitationsByMail invitations;
    private final Guests guests;
    private final OurEvents events;
    private final OurAddresses ours;
    private final Viewers viewers;
    private final Notices notices;
    private final TellStandIn standIn;
    private final Clock clock;

    HearInvitations(
            ArrivedCalendars arrived,
            InvitationsByMail invitations,
            Guests guests,
            OurEvents events,
            OurAddresses ours,
            Viewers viewers,
            Notices notices,
            TellStandIn standIn,
            Clock clock) {
        this.arrived = arrived;
        this.invitations = invitations;
        this.guests = guests;
        this.events = events;
        this.ours = ours;
        this.viewers = viewers;
        this.notices = notices;
        this.standIn = standIn;
        this.clock = clock;
    }

    /// @return whether there was one
    @Transactional
    boolean one() {
        List<Came> next = arrived.take(1);
        for (Came one : next) {
            String text = new String(one.text(), StandardCharsets.UTF_8);
            Said.read(text, clock.instant()).ifPresent(said -> hear(said, text, one));
        }
        return taken(next);
    }

    /// Leaves one out that cannot be heard.
    @Transactional
    boolean leaveOut() {
        return taken(arrived.take(1));
    }

    private boolean taken(List<Came> all) {
        arrived.taken(all.stream().map(Came::id).toList());
        return !all.isEmpty();
    }

    private void hear(Said said, String text, Came came) {
        if (said.method() == Said.Method.REPLY) {
            said.answers().forEach(one -> answered(said, one, came.from()));
            return;
        }
        Optional<Viewer> guest = Optional.ofNullable(came.account())
                .flatMap(viewers::of)
                .filter(one -> one.rights().may(WorkKinds.WORK, Right.EDIT));
        if (guest.isEmpty() || said.host() == null) {
            return;
        }
        MailAddress own = ours.of(guest.get());
        if (!said.host().normal().equals(own.normal())) {
            invited(said, said.host(), text, came.from(), own, guest.get());
        }
    }

    private void answered(Said said, Said.Answered one, MailAddress from) {
        if (!one.who().normal().equals(from.normal())) {
            return;
        }
        invitations
                .ours(said.uid())
                .ifPresent(event -> guests.answer(event.piece(), one.who(), one.answer(), said.at())
                        .ifPresent(guest -> tell(
                                event.host(),
                                guest.mail().called() + " " + one.answer().verb(),
                                event.piece())));
    }

    private void tell(AccountId whom, String who, PieceId piece) {
        String subject =
                events.whole(piece).map(whole -> whole.shown().subject()).orElse("");
        String sentence = who + " “" + subject + "”.";
        notices.tell(whom, NoticeKind.NEWS, sentence, "See it", "/work/" + piece);
        standIn.tell(whom, NoticeKind.NEWS, _ -> sentence, piece);
    }

    private void invited(Said said, MailAddress host, String text, MailAddress from, MailAddress own, Viewer by) {
        PieceId known = invitations.piece(said.uid(), by.id()).orElse(null);
        Invitation before = known == null ? null : invitations.of(known).orElse(null);
        boolean stranger = before != null
                && !(before.host().normal().equals(host.normal())
                        && from.normal().equals(host.normal()));
        if (stranger || (before != null && !before.isOlderThan(said.sequence(), said.at()))) {
            return;
        }
        Optional<Whole> whole = Whole.of(CalendarFile.read(text, by.formats().zone()));
        switch (said.method()) {
            case CANCEL -> {
                if (known != null && before != null) {
                    off(known, said.single(), before, by);
                }
            }
            case REQUEST -> whole.ifPresent(told -> told(told, said, host, own, known, before, by));
            case REPLY -> throw new IllegalArgumentException("A reply invites nobody");
        }
    }

    private void off(PieceId piece, @Nullable Instant single, Invitation invitation, Viewer by) {
        if (single == null) {
            events.callOff(piece, by);
        } else {
            events.takeSingle(piece, single, Optional.empty(), by);
        }
        tell(by.id(), invitation.host().called() + " calls off", piece);
    }

    private void told(
            Whole told,
            Said said,
            MailAddress host,
            MailAddress own,
            @Nullable PieceId known,
            @Nullable Invitation before,
            Viewer by) {
        Instant single = said.single();
        PieceId piece = known;
        boolean same = false;
        if (piece == null) {
            piece = events.add(told, by);
        } else if (single != null) {
            events.takeSingle(piece, single, Optional.of(told.shown()), by);
        } else {
            same = events.whole(piece)
                    .filter(here -> here.shown().timing().equals(told.shown().timing()))
                    .isPresent();
            events.take(piece, told, by);
        }
        Answer answer = before != null && (same || single != null) ? before.answer() : Answer.NONE;
        invitations.keep(new Invitation(piece, host, own.normal(), said.sequence(), said.at(), answer));
        tell(by.id(), host.called() + (before == null ? " invites you to" : " changes"), piece);
    }
}
