package rapport.correspondence.inbox;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.correspondence.filing.FileMessage;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.adding.NewPartyForm;
import rapport.customers.adding.TypedSoFar;
import rapport.customers.keeping.CreateParties;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.Messages;

/// Makes a person of whoever wrote a message, and files what they wrote.
@Service
class MakePerson {
    private final Messages messages;
    private final CreateParties create;
    private final FileMessage file;
    private final Parties parties;
    private final Sources sources;

    MakePerson(Messages messages, CreateParties create, FileMessage file, Parties parties, Sources sources) {
        this.messages = messages;
        this.create = create;
        this.file = file;
        this.parties = parties;
        this.sources = sources;
    }

    /// @param id of a message that waits
    @Transactional
    Optional<Parties.Named> of(MessageId id, Viewer by) {
        return messages.find(id).map(message -> {
            PartyId person = create.one(
                    TypedSoFar.of(PartyKind.PERSON, form(message), by), sources.named(FileMessage.SOURCE), by);
            var named = parties.find(person, by).orElseThrow();
            file.with(id, named, by);
            return named;
        });
    }

    private static NewPartyForm form(Message message) {
        String name = message.from().name().isEmpty()
                ? message.from().address().replaceFirst("@.*", "").replaceAll("[._-]+", " ")
                : message.from().name();
        return new NewPartyForm(name, message.from().address(), "", "", "", "", "", "", "");
    }
}
