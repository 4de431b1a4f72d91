package rapport.correspondence.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.templating.FillTemplate;
import rapport.correspondence.templating.MailTemplate;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.MayContact;
import rapport.customers.consent.Permission;
import rapport.customers.consent.PurposeId;
import rapport.timeline.TimelineKinds;

/// Writes to a customer what a template says, without anybody looking at it before. So it is stricter than a person who
/// writes: nothing goes out with a gap in it, to nobody who wants no e-mails, and, where it serves a purpose, to nobody
/// who has not agreed to that.
@Service
@Transactional
public class MailByTemplate {
    private static final int COLLEAGUES_ASKED = 10;

    /// @param about the kind of the record that it is about, as roles know it, and its id
    public record Letter(
            MailTemplate template,
            PartyId to,
            String about,
            UUID record,
            @Nullable PurposeId purpose) {}

    /// What came of it.
    public sealed interface Mailed {
        /// @param draft as it goes
        record Written(Parties.Named reader, FillTemplate.Draft draft) implements Mailed {}

        record Refused(String why) implements Mailed {}

        /// They want their peace until then.
        record NotNow(Instant until, String why) implements Mailed {}
    }

    /// Somebody, and the address at which a mail reaches him.
    private record Reader(Parties.Named party, String address) {}

    private final MailWriting writing;
    private final WriteMail write;
    private final FillTemplate fill;
    private final Parties parties;
    private final MayContact mayContact;
    private final Clock clock;

    MailByTemplate(
            MailWriting writing,
            WriteMail write,
            FillTemplate fill,
            Parties parties,
            MayContact mayContact,
            Clock clock) {
        this.writing = writing;
        this.write = write;
        this.fill = fill;
        this.parties = parties;
        this.mayContact = mayContact;
        this.clock = clock;
    }

    /// It stands in the outbox and on the timeline, or nowhere.
    public Mailed send(Letter letter, Viewer by) {
        return written(letter, true, by);
    }

    /// What would come of it.
    public Mailed foretell(Letter letter, Viewer by) {
        return written(letter, false, by);
    }

    private Mailed written(Letter letter, boolean goes, Viewer by) {
        if (!by.rights().may(TimelineKinds.INTERACTION, Right.CREATE)) {
            return new Mailed.Refused(by.name() + " may not write to customers.");
        }
        Optional<Parties.Named> party = parties.find(letter.to(), by);
        if (party.isEmpty()) {
            return new Mailed.Refused(by.name() + " may not see the customer any more.");
        }
        Optional<Reader> reader = reader(party.get(), by);
        if (reader.isEmpty()) {
            return new Mailed.Refused(party.get().name() + " has no e-mail address.");
        }
        Parties.Named whom = reader.get().party();
        return switch (permission(whom.id(), letter.purpose(), by)) {
            case Permission.Forbidden(var _, var why) -> new Mailed.Refused(whom.name() + ": " + why);
            case Permission.NotNow(var until, var why) -> new Mailed.NotNow(until, whom.name() + ": " + why);
            case Permission.Allowed _ -> filled(letter, reader.get(), goes, by);
        };
    }

    private Permission permission(PartyId reader, @Nullable PurposeId purpose, Viewer by) {
        Instant now = clock.instant();
        return purpose == null
                ? mayContact.askPersonally(
                        reader, ContactChannel.EMAIL, now, by.formats().locale())
                : mayContact.ask(
                        reader, purpose, ContactChannel.EMAIL, now, by.formats().locale());
    }

    private Mailed filled(Letter letter, Reader reader, boolean goes, Viewer by) {
        var draft = fill.of(letter.template(), reader.party(), letter.about(), letter.record(), by);
        if (!draft.missing().isEmpty()) {
            return new Mailed.Refused(
                    "The template asks for “" + draft.missing().iterator().next() + "”, which is not known of "
                            + reader.party().name() + ".");
        }
        if (!goes) {
            return new Mailed.Written(reader.party(), draft);
        }
        var form = new MailForm(
                reader.party().id().toString(), "", "", reader.address(), "", draft.subject(), draft.words());
        return switch (write.to(reader.party(), form, null, by)) {
            case Written.InOutbox _ -> new Mailed.Written(reader.party(), draft);
            case Written.Refused(var problems) ->
                new Mailed.Refused(problems.values().iterator().next());
        };
    }

    /// Of an organisation, whoever works there and was spoken with last, among those who have an address; or else
    /// itself.
    private Optional<Reader> reader(Parties.Named party, Viewer by) {
        Stream<Parties.Named> people = party.kind() == PartyKind.ORGANISATION
                ? parties.peopleOf(party.id(), COLLEAGUES_ASKED, by).stream()
                : Stream.empty();
        return Stream.concat(people, Stream.of(party))
                .map(one -> new Reader(one, writing.addressOf(one, by)))
                .filter(one -> !one.address().isEmpty())
                .findFirst();
    }
}
