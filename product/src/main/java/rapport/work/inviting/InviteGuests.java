package rapport.work.inviting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.MayContact;
import rapport.customers.consent.Permission;
import rapport.customers.facts.EmailAddress;
import rapport.messages.MailAddress;
import rapport.work.PieceId;

/// Invites people to an appointment, and does not any more. Who wants no e-mails gets none.
@Service
@Transactional
class InviteGuests {
    private static final int MOST = 50;

    private final Guests guests;
    private final Parties parties;
    private final MayContact mayContact;
    private final Clock clock;

    InviteGuests(Guests guests, Parties parties, MayContact mayContact, Clock clock) {
        this.guests = guests;
        this.parties = parties;
        this.mayContact = mayContact;
        this.clock = clock;
    }

    /// @return what has to be put right, in a sentence; empty when they are invited
    String to(PieceId piece, String typed, Viewer by) {
        Optional<List<MailAddress>> all = MailAddress.typed(typed);
        if (all.isEmpty() || all.get().isEmpty()) {
            return "Write e-mail addresses like name@example.com, with commas between.";
        }
        if (guests.of(piece).size() + all.get().size() > MOST) {
            return "An appointment has at most " + MOST + " guests.";
        }
        for (MailAddress one : all.get()) {
            String refusal = refusal(one, by);
            if (!refusal.isEmpty()) {
                return refusal;
            }
        }
        all.get().forEach(one -> guests.add(piece, one));
        return "";
    }

    private String refusal(MailAddress whom, Viewer by) {
        var address = EmailAddress.parse(whom.address()).orNull();
        if (address == null) {
            return whom.address() + " is no e-mail address.";
        }
        for (Parties.Reached reached : parties.reachedAt(List.of(address.normal()))) {
            if (mayContact.askPersonally(
                            reached.id(),
                            ContactChannel.EMAIL,
                            clock.instant(),
                            by.formats().locale())
                    instanceof Permission.Forbidden(var _, var why)) {
                return parties.find(reached.id(), by)
                                .map(named -> named.name() + ": ")
                                .orElse("")
                        + why;
            }
        }
        return "";
    }

    void notAnyMore(PieceId piece, UUID guest) {
        guests.remove(piece, guest);
    }
}
