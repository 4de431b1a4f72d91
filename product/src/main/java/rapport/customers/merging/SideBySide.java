package rapport.customers.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.survival.ChosenFacts;
import rapport.customers.survival.Offer;
import rapport.customers.survival.Offers;
import rapport.customers.survival.SingleFact;
import rapport.customers.survival.SingleFacts;
import rapport.customers.survival.Survival;
import rapport.customers.survival.Survivals;
import rapport.web.Formats;

/// The facts of two parties as somebody reads them who decides what survives.
@Component
public class SideBySide {
    private final Survivals survivals;
    private final Offers offers;
    private final ChosenFacts chosen;

    SideBySide(Survivals survivals, Offers offers, ChosenFacts chosen) {
        this.survivals = survivals;
        this.offers = offers;
        this.chosen = chosen;
    }

    public List<MergePage.Single> singles(KnownParty stays, KnownParty goes, PartyKind kind, Viewer viewer) {
        Survival survival = survivals.of(kind);
        List<PartyId> both = List.of(stays.id(), goes.id());
        Map<PartyId, List<Offer>> told = offers.of(both);
        Map<PartyId, Set<String>> decided = chosen.of(both);
        Side one = side(stays, told, decided);
        Side other = side(goes, told, decided);
        return survival.facts().stream()
                .map(fact -> single(fact, one, other, survival, viewer.formats()))
                .filter(single -> !single.ours().isEmpty() || !single.theirs().isEmpty())
                .toList();
    }

    private record Side(PartyFacts facts, List<Offer> offers, Set<String> decided) {}

    private static Side side(KnownParty party, Map<PartyId, List<Offer>> told, Map<PartyId, Set<String>> decided) {
        return new Side(
                party.facts(), told.getOrDefault(party.id(), List.of()), decided.getOrDefault(party.id(), Set.of()));
    }

    private static MergePage.Single single(
            SingleFact<?> fact, Side stays, Side goes, Survival survival, Formats formats) {
        boolean disputed =
                fact.isTold(stays.facts()) && fact.isTold(goes.facts()) && !fact.isSame(stays.facts(), goes.facts());
        boolean joined = disputed && fact.key().equals(SingleFacts.NOTE);
        return new MergePage.Single(
                fact.key(),
                fact.label(),
                fact.shown(stays.facts(), formats),
                fact.shown(goes.facts(), formats),
                disputed,
                joined,
                !disputed || joined ? "" : theirsIsBetter(fact, stays, goes, survival) ? "theirs" : "ours");
    }

    private static boolean theirsIsBetter(SingleFact<?> fact, Side stays, Side goes, Survival survival) {
        boolean one = stays.decided().contains(fact.key());
        boolean other = goes.decided().contains(fact.key());
        return one || other
                ? other && !one
                : survival.isBetter(fact, goes.facts(), goes.offers(), stays.facts(), stays.offers());
    }

    public List<MergePage.Several> several(PartyFacts stays, PartyFacts goes) {
        var several = new ArrayList<MergePage.Several>();
        Set<IdentifierKind> kinds = new TreeSet<>();
        Stream.of(stays, goes).flatMap(facts -> facts.identifiers().stream()).forEach(one -> kinds.add(one.kind()));
        for (IdentifierKind kind : kinds) {
            several.add(of(
                    kind.label(),
                    stays,
                    goes,
                    facts -> facts.identifiers().stream()
                            .filter(one -> one.kind() == kind)
                            .map(one -> one.value())));
        }
        several.add(of(
                "Addresses",
                stays,
                goes,
                facts -> facts.addresses().stream()
                        .map(one -> String.join(", ", one.address().formatted()))));
        several.add(of(
                "Roles",
                stays,
                goes,
                facts -> facts.roles().stream().map(one -> one.role().label())));
        several.add(of("Works for", stays, goes, SideBySide::employers));
        several.add(of("Tags", stays, goes, facts -> facts.tags().stream()));
        return several.stream()
                .filter(one -> !one.ours().isEmpty() || !one.theirs().isEmpty())
                .toList();
    }

    private static Stream<String> employers(PartyFacts facts) {
        return facts instanceof PersonFacts person
                ? person.employments().stream()
                        .map(one ->
                                one.title().isEmpty() ? one.organisation() : one.title() + ", " + one.organisation())
                : Stream.of();
    }

    private static MergePage.Several of(
            String label, PartyFacts stays, PartyFacts goes, Function<PartyFacts, Stream<String>> texts) {
        return new MergePage.Several(
                label, texts.apply(stays).toList(), texts.apply(goes).toList());
    }
}
