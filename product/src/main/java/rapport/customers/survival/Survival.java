package rapport.customers.survival;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.customers.facts.PartyFacts;
import rapport.web.Formats;

/// Decides which of the values that sources tell survives. What a person chose stands; of the others the best survives
/// by the rule of the fact, and where two are alike by that one, by the next: the most trusted, the newest, what most
/// sources say, the most complete.
///
/// A value that no source tells was entered here, by hand or by a program. It takes part like that of a source, as the
/// oldest.
///
/// @param facts those of which a party has one
/// @param first by the key of a fact, the rule that comes first; trust where there is none
/// @param here  the source of what was entered here
public record Survival(List<SingleFact<?>> facts, Map<String, SurvivalRule> first, KnownSource here) {
    private static final Formats PLAIN = new Formats(Locale.ROOT, ZoneOffset.UTC);

    /// What is known of a party once the sources decided. A value that only withdrawn sources tell is gone, unless it
    /// is the name: nobody is without one.
    ///
    /// @param chosen the keys of the facts for which a person decided
    public PartyFacts of(PartyFacts now, List<Offer> offers, Set<String> chosen) {
        PartyFacts golden = now;
        for (SingleFact<?> fact : facts) {
            if (!chosen.contains(fact.key())) {
                Optional<Offer> best = best(fact, now, offers);
                if (best.isPresent()) {
                    golden = fact.moved(best.get().facts(), golden);
                } else if (fact.isTold(now) && !fact.key().equals(SingleFacts.NAME)) {
                    golden = fact.without(golden);
                }
            }
        }
        return golden;
    }

    /// The same for one fact alone.
    public Survival only(SingleFact<?> fact) {
        return new Survival(List.of(fact), first, here);
    }

    /// What of something that a source tells counts: where another value is better, ours stands in its place.
    ///
    /// @param before what sources have told until now, this one among them
    public Heard heard(PartyFacts now, Offer told, List<Offer> before, Set<String> chosen) {
        PartyFacts counts = told.facts();
        var kept = new ArrayList<String>();
        for (SingleFact<?> fact : facts) {
            if (fact.isTold(told.facts()) && fact.isTold(now) && !fact.isSame(told.facts(), now)) {
                Optional<String> why = why(fact, now, told, before, chosen);
                if (why.isPresent()) {
                    counts = fact.moved(now, counts);
                    kept.add(fact.label() + " " + why.get());
                }
            }
        }
        return new Heard(counts, kept);
    }

    /// Which of the offers survives; empty where none says anything that counts.
    public Optional<Offer> best(SingleFact<?> fact, PartyFacts now, List<Offer> offers) {
        var all = new ArrayList<>(offers);
        if (isEnteredHere(fact, now, offers)) {
            all.add(new Offer(here, Instant.EPOCH, now, ""));
        }
        return best(fact, all);
    }

    /// Whether what is known of a fact of one party is better than what is known of another that is the same customer.
    public boolean isBetter(
            SingleFact<?> fact, PartyFacts one, List<Offer> ofOne, PartyFacts other, List<Offer> ofOther) {
        var all = new ArrayList<>(saying(fact, one, ofOne));
        all.addAll(saying(fact, other, ofOther));
        return best(fact, all).filter(best -> fact.isSame(best.facts(), one)).isPresent();
    }

    /// The offers that say what is known; where none does it was entered here, and nothing is newer than that.
    private List<Offer> saying(SingleFact<?> fact, PartyFacts now, List<Offer> offers) {
        return isEnteredHere(fact, now, offers)
                ? List.of(new Offer(here, Instant.MAX, now, ""))
                : offers.stream()
                        .filter(offer -> fact.isSame(offer.facts(), now))
                        .toList();
    }

    public boolean isEnteredHere(SingleFact<?> fact, PartyFacts now, List<Offer> offers) {
        return fact.isTold(now) && offers.stream().noneMatch(offer -> fact.isSame(offer.facts(), now));
    }

    /// Why what a source tells does not count; empty where it does.
    private Optional<String> why(
            SingleFact<?> fact, PartyFacts now, Offer told, List<Offer> before, Set<String> chosen) {
        if (chosen.contains(fact.key())) {
            return Optional.of("was chosen by hand");
        }
        var others = new ArrayList<Offer>();
        others.add(told);
        before.stream()
                .filter(offer -> !offer.source().id().equals(told.source().id()))
                .forEach(others::add);
        if (isEnteredHere(fact, now, before)) {
            others.add(new Offer(here, Instant.EPOCH, now, ""));
        }
        return best(fact, others)
                .filter(best -> !fact.isSame(best.facts(), told.facts()))
                .map(best -> "stands as " + best.source().name() + " has it");
    }

    private Optional<Offer> best(SingleFact<?> fact, List<Offer> offers) {
        List<Offer> telling = offers.stream()
                .filter(offer -> offer.source().counts() && fact.isTold(offer.facts()))
                .toList();
        return telling.stream().max(better(fact, telling));
    }

    private Comparator<Offer> better(SingleFact<?> fact, List<Offer> telling) {
        Comparator<Offer> better = by(first.getOrDefault(fact.key(), SurvivalRule.TRUSTED), fact, telling);
        for (SurvivalRule rule : SurvivalRule.values()) {
            better = better.thenComparing(by(rule, fact, telling));
        }
        return better;
    }

    private static Comparator<Offer> by(SurvivalRule rule, SingleFact<?> fact, List<Offer> telling) {
        return switch (rule) {
            case TRUSTED -> Comparator.comparingInt(offer -> offer.source().trust());
            case NEWEST -> Comparator.comparing(Offer::at);
            case MOST_FREQUENT ->
                Comparator.comparingLong(offer -> telling.stream()
                        .filter(other -> fact.isSame(other.facts(), offer.facts()))
                        .map(other -> other.source().id())
                        .distinct()
                        .count());
            case MOST_COMPLETE ->
                Comparator.comparingInt(
                        offer -> fact.shown(offer.facts(), PLAIN).length());
        };
    }

    /// @param facts what counts of it
    /// @param kept  the facts that stand as they are although the source tells otherwise, each with the reason
    public record Heard(PartyFacts facts, List<String> kept) {}
}
