package rapport.customers.keeping;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.survival.ChosenFacts;
import rapport.customers.survival.KnownSource;
import rapport.customers.survival.Offer;
import rapport.customers.survival.Offers;
import rapport.customers.survival.SingleFacts;
import rapport.customers.survival.SourceTrust;
import rapport.customers.survival.Survival;
import rapport.customers.survival.Survivals;

/// Finds out what of something that a source tells counts. Where it contradicts nothing, no other source is asked.
@Component
class Hearing {
    private final Survivals survivals;
    private final SourceTrust trust;
    private final Offers offers;
    private final ChosenFacts chosen;
    private final Clock clock;

    Hearing(Survivals survivals, SourceTrust trust, Offers offers, ChosenFacts chosen, Clock clock) {
        this.survivals = survivals;
        this.trust = trust;
        this.offers = offers;
        this.chosen = chosen;
        this.clock = clock;
    }

    /// @param known what is known of parties of one kind
    /// @return only those whom the source contradicts
    Map<PartyId, Survival.Heard> of(
            Map<PartyId, PartyFacts> known, Map<PartyId, ? extends PartyFacts> told, SourceId source) {
        if (known.isEmpty()) {
            return Map.of();
        }
        PartyKind kind = SingleFacts.kindOf(known.values().iterator().next());
        Survival survival = survivals.of(kind);
        var disputed = new LinkedHashMap<PartyId, Contradiction>();
        known.forEach((id, ours) -> {
            PartyFacts theirs = told.get(id);
            if (theirs != null && contradicts(theirs, ours, survival)) {
                disputed.put(id, new Contradiction(ours, theirs));
            }
        });
        return disputed.isEmpty() ? Map.of() : weighed(disputed, survival, source);
    }

    private record Contradiction(PartyFacts ours, PartyFacts theirs) {}

    private Map<PartyId, Survival.Heard> weighed(
            Map<PartyId, Contradiction> disputed, Survival survival, SourceId source) {
        KnownSource teller = trust.find(source).orElseThrow();
        Map<PartyId, List<Offer>> before = offers.of(disputed.keySet());
        Map<PartyId, Set<String>> choices = chosen.of(disputed.keySet());
        var heard = new LinkedHashMap<PartyId, Survival.Heard>();
        disputed.forEach((id, both) -> heard.put(
                id,
                survival.heard(
                        both.ours(),
                        new Offer(teller, clock.instant(), both.theirs(), ""),
                        before.getOrDefault(id, List.of()),
                        choices.getOrDefault(id, Set.of()))));
        return heard;
    }

    private static boolean contradicts(PartyFacts told, PartyFacts known, Survival survival) {
        return survival.facts().stream()
                .anyMatch(fact -> fact.isTold(told) && fact.isTold(known) && !fact.isSame(told, known));
    }
}
