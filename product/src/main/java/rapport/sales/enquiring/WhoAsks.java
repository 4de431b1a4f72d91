package rapport.sales.enquiring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.KnownFacts;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.MatchingModes;
import rapport.customers.survival.SingleFacts;
import rapport.matching.alike.Alike;
import rapport.matching.alike.Clear;
import rapport.matching.alike.FindAlike;
import rapport.matching.alike.GivenNames;
import rapport.matching.alike.MakeFindable;

/// Finds who a stranger surely is, by the e-mail or, where the source of forms may match, by everything they tell; or
/// makes them. What a stranger types changes nobody whom we know.
@Component
class WhoAsks {
    /// The source of whoever is known by a form alone.
    static final String SOURCE = "Web forms";

    private static final long THE_ONE = 0;

    private final Parties parties;
    private final KnownFacts known;
    private final CreateParties create;
    private final Sources sources;
    private final MatchingModes modes;
    private final FindAlike alike;
    private final MakeFindable findable;

    WhoAsks(
            Parties parties,
            KnownFacts known,
            CreateParties create,
            Sources sources,
            MatchingModes modes,
            FindAlike alike,
            MakeFindable findable) {
        this.parties = parties;
        this.known = known;
        this.create = create;
        this.sources = sources;
        this.modes = modes;
        this.alike = alike;
        this.findable = findable;
    }

    SourceId source() {
        return sources.named(SOURCE);
    }

    Optional<PartyId> known(PartyFacts told, Viewer by) {
        PartyKind kind = SingleFacts.kindOf(told);
        return reachedAt(told, kind, by).or(() -> clear(told, kind, by));
    }

    /// Whoever asks again a moment later is found.
    PartyId made(PartyFacts told, Viewer by) {
        PartyId id = create.one(told, source(), by);
        findable.now(List.of(id));
        return id;
    }

    /// A mailbox may be shared: whoever gives a clearly different name is somebody else.
    private Optional<PartyId> reachedAt(PartyFacts told, PartyKind kind, Viewer by) {
        Set<PartyId> there = parties.reachedAt(emails(told)).stream()
                .filter(one -> one.kind() == kind)
                .map(Parties.Reached::id)
                .collect(Collectors.toSet());
        if (there.isEmpty()) {
            return Optional.empty();
        }
        List<PartyId> theirs = known.of(parties.changeable(there, by)).entrySet().stream()
                .filter(one -> !areTwo(told, one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    private Optional<PartyId> clear(PartyFacts told, PartyKind kind, Viewer by) {
        if (modes.of(source()) == MatchingMode.CREATE) {
            return Optional.empty();
        }
        List<Alike> ranked = alike.among(kind, Map.of(THE_ONE, told), by).getOrDefault(THE_ONE, List.of());
        return Clear.isFirstOf(ranked.stream().map(Alike::pair).toList())
                ? Optional.ofNullable(ranked.getFirst().party())
                : Optional.empty();
    }

    static List<String> emails(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(one -> one.kind() == IdentifierKind.EMAIL)
                .map(IdentifierFact::normal)
                .toList();
    }

    private static boolean areTwo(PartyFacts told, PartyFacts other) {
        return told instanceof PersonFacts one
                && other instanceof PersonFacts two
                && names(one).disagree(names(two));
    }

    private static GivenNames names(PersonFacts person) {
        return new GivenNames(person.name().given(), person.name().additional());
    }
}
