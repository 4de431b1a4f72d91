package rapport.customers.page;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.ReviseParty;
import rapport.customers.keeping.Revision;

/// What the editors of all cells of parties have in common.
@Component
class CellSaving {
    private final KnownParties parties;
    private final ReviseParty revise;
    private final Sources sources;

    CellSaving(KnownParties parties, ReviseParty revise, Sources sources) {
        this.parties = parties;
        this.revise = revise;
        this.sources = sources;
    }

    /// What is known of a party that the viewer may change.
    Optional<PartyFacts> changeable(PartyId id, PartyKind kind, Viewer viewer) {
        return parties.find(id, kind, viewer.narrowedTo(kind.recordKind(), Right.EDIT))
                .map(KnownParty::facts);
    }

    Revision revise(PartyId id, Viewer viewer, UnaryOperator<PartyFacts> change) {
        return revise.with(id, OptionalInt.empty(), change, sources.named(Sources.SCREEN), viewer);
    }
}
