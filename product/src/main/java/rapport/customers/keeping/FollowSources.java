package rapport.customers.keeping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.survival.ChosenFacts;
import rapport.customers.survival.KnownSource;
import rapport.customers.survival.Offer;
import rapport.customers.survival.Offers;
import rapport.customers.survival.SingleFact;
import rapport.customers.survival.SingleFacts;
import rapport.customers.survival.Survival;
import rapport.customers.survival.Survivals;

/// Lets what is known of parties follow what their sources say, after a source is believed more or less, is withdrawn,
/// or is believed again. What a person chose stands, and so does what was entered here.
@Service
public class FollowSources {
    private final KnownFacts known;
    private final Offers offers;
    private final ChosenFacts chosen;
    private final Survivals survivals;
    private final ReviseParty revise;

    FollowSources(KnownFacts known, Offers offers, ChosenFacts chosen, Survivals survivals, ReviseParty revise) {
        this.known = known;
        this.offers = offers;
        this.chosen = chosen;
        this.survivals = survivals;
        this.revise = revise;
    }

    /// @param source the one that changed: when it is withdrawn, the identifiers, addresses and roles go that it was
    /// the
    ///               first to tell and no other tells; null where a rule has changed
    /// @param again  whether it is believed again, and what it told of those comes back
    @Transactional
    public Map<PartyId, Followed> of(Collection<PartyId> ids, @Nullable KnownSource source, boolean again, Viewer by) {
        Map<PartyId, PartyFacts> now = known.of(ids);
        Map<PartyId, List<Offer>> told = offers.of(ids);
        Map<PartyId, Set<String>> choices = chosen.of(ids);
        Map<PartyId, PartyFacts> brought =
                source == null || source.counts() ? Map.of() : known.broughtBy(source.id(), ids);
        var followed = new LinkedHashMap<PartyId, Followed>();
        for (PartyId id : ids) {
            PartyFacts facts = now.get(id);
            List<Offer> theirs = told.getOrDefault(id, List.of());
            if (facts == null) {
                followed.put(id, Followed.OUT_OF_REACH);
            } else if (theirs.stream().noneMatch(offer -> offer.source().counts())) {
                followed.put(id, Followed.KNOWN_FROM_NOWHERE_ELSE);
            } else {
                Survival survival = survivals.of(SingleFacts.kindOf(facts));
                Set<String> decided = choices.getOrDefault(id, Set.of());
                followed.put(
                        id,
                        outcome(revise.byRule(
                                id,
                                seen -> several(
                                        survival.of(seen, theirs, decided), theirs, brought.get(id), source, again),
                                by)));
            }
        }
        return followed;
    }

    /// Lets go what a person chose of one fact: the best of what the sources tell stands again.
    @Transactional
    public Revision release(PartyId id, SingleFact<?> fact, Viewer by) {
        List<Offer> theirs = offers.of(List.of(id)).getOrDefault(id, List.of());
        Revision revision = revise.byRule(
                id, seen -> survivals.of(SingleFacts.kindOf(seen)).only(fact).of(seen, theirs, Set.of()), by);
        if (!(revision instanceof Revision.Missing)) {
            chosen.release(id, fact.key());
        }
        return revision;
    }

    private static PartyFacts several(
            PartyFacts facts,
            List<Offer> offers,
            @Nullable PartyFacts brought,
            @Nullable KnownSource source,
            boolean again) {
        if (brought != null) {
            List<PartyFacts> counting = offers.stream()
                    .filter(offer -> offer.source().counts())
                    .map(Offer::facts)
                    .toList();
            return Several.without(facts, brought, counting);
        }
        PartyFacts after = facts;
        if (again && source != null) {
            for (Offer offer : offers) {
                if (offer.source().id().equals(source.id())) {
                    after = Several.with(after, offer.facts());
                }
            }
        }
        return after;
    }

    private static Followed outcome(Revision revision) {
        return switch (revision) {
            case Revision.Done _ -> Followed.CHANGED;
            case Revision.Unchanged _, Revision.Stale _ -> Followed.UNCHANGED;
            case Revision.Missing _ -> Followed.OUT_OF_REACH;
        };
    }
}
