package rapport.correspondence.filing;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.ReviseParty;
import rapport.messages.Arrivals;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.Messages;
import rapport.timeline.RecordInteraction;
import rapport.timeline.Recording;

/// Files a message that waited to the timeline of a customer, and with it all others from the
/// same address that wait. The customer is known by that address from then on.
@Service
@Transactional
public class FileMessage {
    /// The source of what we know by mail.
    public static final String SOURCE = "Mail";

    private final Unfiled unfiled;
    private final Filings filings;
    private final Messages messages;
    private final Arrivals arrivals;
    private final RecordInteraction record;
    private final ReviseParty revise;
    private final Parties parties;
    private final Sources sources;

    FileMessage(
            Unfiled unfiled,
            Filings filings,
            Messages messages,
            Arrivals arrivals,
            RecordInteraction record,
            ReviseParty revise,
            Parties parties,
            Sources sources) {
        this.unfiled = unfiled;
        this.filings = filings;
        this.messages = messages;
        this.arrivals = arrivals;
        this.record = record;
        this.revise = revise;
        this.parties = parties;
        this.sources = sources;
    }

    /// @param party whom the viewer may see
    /// @return how many were filed; nought when somebody else was faster
    public int with(MessageId id, Parties.Named party, Viewer by) {
        List<Message> all = messages.of(unfiled.fromSame(id, by));
        if (all.isEmpty()) {
            return 0;
        }
        remember(party, all.getFirst(), by);
        Map<MessageId, Integer> files =
                arrivals.files(all.stream().map(Message::id).toList());
        int filed = 0;
        for (Message message : all) {
            var told = TimelineOfMail.of(message, files.getOrDefault(message.id(), 0), List.of(party.id()));
            if (record.one(told, by) instanceof Recording.Recorded(var interaction, var at)) {
                filings.add(message.id(), interaction, at);
                unfiled.remove(List.of(message.id()));
                filed++;
            }
        }
        return filed;
    }

    public boolean setAside(MessageId id, Viewer by) {
        return unfiled.setAside(id, by);
    }

    private void remember(Parties.Named party, Message message, Viewer by) {
        EmailAddress address = EmailAddress.parse(message.from().address()).orNull();
        if (address != null
                && party.kind() != PartyKind.HOUSEHOLD
                && parties.changeable(List.of(party.id()), by).contains(party.id())) {
            var fact = IdentifierFact.of(address, "");
            revise.with(party.id(), OptionalInt.empty(), facts -> with(facts, fact), sources.named(SOURCE), by);
        }
    }

    private static PartyFacts with(PartyFacts facts, IdentifierFact fact) {
        boolean known = facts.identifiers().stream()
                .anyMatch(one -> one.kind() == fact.kind() && one.normal().equals(fact.normal()));
        return known
                ? facts
                : facts.withIdentifiers(Stream.concat(facts.identifiers().stream(), Stream.of(fact))
                        .toList());
    }
}
