package rapport.api.party;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.CreateParties;

/// Makes a party that a program tells us of, and says in the same transaction what is known of it now.
@Service
@Transactional
class AddParty {
    private final CreateParties create;
    private final KnownParties parties;
    private final Sources sources;

    AddParty(CreateParties create, KnownParties parties, Sources sources) {
        this.create = create;
        this.parties = parties;
        this.sources = sources;
    }

    KnownParty with(PartyFacts told, Viewer viewer) {
        PartyId id = create.one(told, sources.named(Sources.API), viewer);
        return parties.justMade(id, told, viewer);
    }
}
