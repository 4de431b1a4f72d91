package rapport.quality.cleaning;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.Reading;
import rapport.customers.keeping.ReviseParty;
import rapport.customers.keeping.Revision;

/// Accepts proposals, as they are or with another value, and refuses them. What is accepted is written like any change
/// by hand.
@Service
@Transactional
class DecideProposals {
    private static final String SOURCE = "Cleaning";

    private final Proposals proposals;
    private final ReviseParty revise;
    private final Sources sources;
    private final MissingRight missing;
    private final Clock clock;

    DecideProposals(Proposals proposals, ReviseParty revise, Sources sources, MissingRight missing, Clock clock) {
        this.proposals = proposals;
        this.revise = revise;
        this.sources = sources;
        this.missing = missing;
        this.clock = clock;
    }

    /// The viewer who sees only the customers that he may change.
    static Viewer asEditor(Viewer viewer) {
        return viewer.narrowedTo(CustomerKinds.PERSON, Right.EDIT).narrowedTo(CustomerKinds.ORGANISATION, Right.EDIT);
    }

    Verdict accept(ProposalId id, String value, Viewer viewer) {
        return proposals
                .find(id, asEditor(viewer))
                .map(one -> accept(one, value, viewer))
                .orElse(new Verdict.Gone());
    }

    Verdict accept(Proposal proposal, Viewer viewer) {
        return accept(proposal, proposal.after(), viewer);
    }

    private Verdict accept(Proposal proposal, String value, Viewer viewer) {
        var problem = new AtomicReference<>("");
        Revision revision = revise.with(
                proposal.party(),
                OptionalInt.empty(),
                facts -> changed(facts, proposal, value, viewer, problem),
                sources.named(SOURCE),
                viewer);
        String why = Objects.requireNonNullElse(problem.get(), "");
        return switch (revision) {
            case Revision.Done _ -> {
                proposals.decided(proposal, true, viewer, clock.instant());
                yield new Verdict.Accepted();
            }
            case Revision.Unchanged _ when !why.isEmpty() -> new Verdict.Refused(why);
            case Revision.Unchanged _, Revision.Stale _, Revision.Missing _ -> {
                proposals.forget(proposal.id());
                yield new Verdict.Gone();
            }
        };
    }

    private PartyFacts changed(
            PartyFacts facts, Proposal proposal, String value, Viewer viewer, AtomicReference<String> problem) {
        Optional<String> closed = closed(facts, proposal.place(), viewer);
        if (closed.isPresent()) {
            problem.set(closed.get());
            return facts;
        }
        return switch (PutRight.in(facts, proposal.place(), proposal.before(), value)) {
            case Reading.Understood<PartyFacts>(var after) -> after;
            case Reading.Refused<PartyFacts>(var sentence) -> {
                problem.set(sentence);
                yield facts;
            }
        };
    }

    private Optional<String> closed(PartyFacts facts, Place place, Viewer viewer) {
        var kind = facts instanceof PersonFacts ? PartyKind.PERSON : PartyKind.ORGANISATION;
        return place.field()
                .filter(field -> !FactSight.of(kind, viewer).opens(field))
                .flatMap(field -> missing.closed(List.of(field.of(kind.recordKind())), viewer));
    }

    /// @return whether there was one to refuse
    boolean refuse(ProposalId id, Viewer viewer) {
        var found = proposals.find(id, asEditor(viewer));
        found.ifPresent(one -> proposals.decided(one, false, viewer, clock.instant()));
        return found.isPresent();
    }
}
