package rapport.correspondence.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rapport.access.Viewer;
import rapport.correspondence.filing.Filings;
import rapport.correspondence.filing.MailPayload;
import rapport.correspondence.filing.Reaching;
import rapport.correspondence.templating.TemplateFields;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.MayContact;
import rapport.customers.consent.Permission;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.NewMessage;
import rapport.messages.OurAddresses;
import rapport.messages.Outbox;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.RecordInteraction;
import rapport.timeline.Recording;

/// Writes to customers: the mail stands in the outbox and on the timeline of everybody whom it
/// reaches, or nowhere.
///
/// It is a word from one person to another, so no purpose is asked about; but who wants no
/// e-mails, or whose address must not be used, gets none. Whoever wrote to us first is answered
/// even so, unless the address must not be used.
@Service
class WriteMail {
    private final Outbox outbox;
    private final OurAddresses ours;
    private final Parties parties;
    private final MayContact mayContact;
    private final RecordInteraction record;
    private final Filings filings;
    private final TemplateFields fields;
    private final Clock clock;

    WriteMail(
            Outbox outbox,
            OurAddresses ours,
            Parties parties,
            MayContact mayContact,
            RecordInteraction record,
            Filings filings,
            TemplateFields fields,
            Clock clock) {
        this.outbox = outbox;
        this.ours = ours;
        this.parties = parties;
        this.mayContact = mayContact;
        this.record = record;
        this.filings = filings;
        this.fields = fields;
        this.clock = clock;
    }

    /// Without files.
    @Transactional
    Written to(Parties.Named party, MailForm form, @Nullable Message answered, Viewer by) {
        return to(party, form, List.of(), answered, by);
    }

    /// @param party    on whose page it was written
    /// @param answered the message that it answers, or null
    @Transactional
    Written to(Parties.Named party, MailForm form, List<NewMessage.File> files, @Nullable Message answered, Viewer by) {
        var problems = new LinkedHashMap<String, String>();
        List<MailAddress> to = read("to", form.to(), problems);
        List<MailAddress> copied = read("copied", form.copied(), problems);
        var mail = new NewMessage(by.id(), ours.of(by), to, copied, form.subject(), form.words(), answered, files);
        mail.problems().forEach(problems::putIfAbsent);
        gap("subject", mail.subject(), problems);
        gap("words", mail.words(), problems);
        if (!problems.isEmpty()) {
            return new Written.Refused(problems);
        }
        Set<PartyId> reached = reached(party.id(), to, copied);
        Map<PartyId, Parties.Named> seen = parties.named(reached, by);
        for (PartyId one : reached) {
            if (mayContact.askPersonally(
                                    one,
                                    ContactChannel.EMAIL,
                                    clock.instant(),
                                    by.formats().locale())
                            instanceof Permission.Forbidden(var reason, var why)
                    && !isAnswer(reason, answered)) {
                String whom = seen.containsKey(one) ? seen.get(one).name() + ": " : "";
                return new Written.Refused(Map.of("to", whom + why));
            }
        }
        return keep(mail, List.copyOf(seen.keySet()), by);
    }

    private Written keep(NewMessage mail, List<PartyId> reached, Viewer by) {
        Message kept = outbox.keep(mail);
        var told = new NewInteraction(
                InteractionKind.MESSAGE,
                Channel.E_MAIL,
                Direction.OUTBOUND,
                kept.at(),
                null,
                kept.subject(),
                kept.words(),
                "",
                "",
                null,
                reached,
                MailPayload.of(kept, mail.files().size()));
        return switch (record.one(told, by)) {
            case Recording.Refused(var problems) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Written.Refused(
                        Map.of("words", problems.values().iterator().next()));
            }
            case Recording.Recorded(var interaction, Instant at) -> {
                filings.add(kept.id(), interaction, at);
                yield new Written.InOutbox(kept);
            }
        };
    }

    private static boolean isAnswer(Permission.Reason reason, @Nullable Message answered) {
        return answered != null && !answered.state().isOutgoing() && reason == Permission.Reason.REFUSED_CHANNEL;
    }

    /// The customer from whose page it comes first, and everybody else whose address it goes to.
    private Set<PartyId> reached(PartyId party, List<MailAddress> to, List<MailAddress> copied) {
        var all = new LinkedHashSet<PartyId>();
        all.add(party);
        parties.reachedAt(Reaching.normal(Stream.of(to, copied).flatMap(List::stream)))
                .forEach(one -> all.add(one.id()));
        return all;
    }

    /// What a template has left to be filled in.
    private void gap(String field, String text, Map<String, String> problems) {
        fields.gap(text)
                .ifPresent(gap ->
                        problems.putIfAbsent(field, "Fill in “{{" + gap + "}}” first: it is not known of them."));
    }

    private static List<MailAddress> read(String field, String typed, Map<String, String> problems) {
        return MailAddress.typed(typed).orElseGet(() -> {
            problems.put(
                    field, "One of these is no e-mail address. Write them like name@example.com, with commas between.");
            return List.of();
        });
    }
}
