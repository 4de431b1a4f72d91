package rapport.api.party;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.customers.KnownParty;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.ReviseParty;
import rapport.customers.keeping.Revision;
import rapport.customers.ownership.EntrustParty;
import rapport.customers.ownership.Entrusting;

/// Changes what a program says of a party: its facts, and whose it is. All of it or nothing.
@Service
@Transactional
class ReviseTold {
    private final ReviseParty revise;
    private final EntrustParty entrust;
    private final Sources sources;

    ReviseTold(ReviseParty revise, EntrustParty entrust, Sources sources) {
        this.revise = revise;
        this.entrust = entrust;
        this.sources = sources;
    }

    /// @throws ApiRefusal for an owner to whom nothing can be given, and nothing is changed then
    Revision with(KnownParty known, PartyFacts facts, @Nullable OwnerId owner, Viewer viewer) {
        var revision = revise.with(
                known.id(), OptionalInt.of(known.version()), _ -> facts, sources.named(Sources.API), viewer);
        boolean stands = revision instanceof Revision.Done || revision instanceof Revision.Unchanged;
        if (!stands || Objects.equals(owner, known.owner())) {
            return revision;
        }
        return switch (entrust.giveTo(owner, known.id(), viewer)) {
            case Entrusting.Done _ -> new Revision.Done(known.version() + 1);
            case Entrusting.Missing _ -> new Revision.Missing();
            case Entrusting.Refused(var sentence) ->
                throw ApiRefusal.ofFields(List.of(new FieldProblem("/owner/id", sentence)));
        };
    }
}
