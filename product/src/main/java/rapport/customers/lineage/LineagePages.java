package rapport.customers.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.RoleFact;
import rapport.customers.survival.ChosenFacts;
import rapport.customers.survival.Offer;
import rapport.customers.survival.Offers;
import rapport.customers.survival.SingleFact;
import rapport.customers.survival.SingleFacts;
import rapport.customfields.CustomFields;
import rapport.web.Formats;

/// Reads where the values of a party come from. What roles hide of a party they hide of what sources tell, too.
@Component
class LineagePages {
    private final Parties parties;
    private final KnownParties known;
    private final Offers offers;
    private final ChosenFacts chosen;
    private final CustomFields fields;

    LineagePages(Parties parties, KnownParties known, Offers offers, ChosenFacts chosen, CustomFields fields) {
        this.parties = parties;
        this.known = known;
        this.offers = offers;
        this.chosen = chosen;
        this.fields = fields;
    }

    /// What sources tell of a party, as far as the viewer may see it.
    record Seen(KnownParty party, PartyKind kind, List<Offer> offers) {}

    Optional<Seen> seen(PartyId id, Viewer viewer) {
        return known.of(List.of(id), viewer).stream().findFirst().map(party -> {
            PartyKind kind = SingleFacts.kindOf(party.facts());
            FactSight sight = FactSight.of(kind, viewer);
            List<Offer> told = offers.of(List.of(id)).getOrDefault(id, List.of()).stream()
                    .map(offer -> new Offer(offer.source(), offer.at(), sight.shown(offer.facts()), offer.link()))
                    .toList();
            return new Seen(party, kind, told);
        });
    }

    Optional<LineagePage> find(PartyId id, Viewer viewer) {
        return seen(id, viewer).map(seen -> page(seen, viewer));
    }

    List<SingleFact<?>> singles(PartyKind kind, Viewer viewer) {
        return SingleFacts.of(kind, fields.shown(kind.recordKind(), viewer));
    }

    private LineagePage page(Seen seen, Viewer viewer) {
        KnownParty party = seen.party();
        Set<String> decided = chosen.of(List.of(party.id())).getOrDefault(party.id(), Set.of());
        FactSight sight = FactSight.of(seen.kind(), viewer);
        List<LineagePage.Row> rows = singles(seen.kind(), viewer).stream()
                .map(fact -> row(fact, party.facts(), seen.offers(), decided, sight, viewer.formats()))
                .filter(row -> !row.now().isEmpty() || !row.others().isEmpty())
                .toList();
        String path = (seen.kind() == PartyKind.PERSON ? "/people/" : "/organisations/") + party.id();
        return new LineagePage(
                party.id().toString(),
                party.name(),
                path,
                !parties.changeable(List.of(party.id()), viewer).isEmpty(),
                !seen.offers().isEmpty(),
                rows,
                several(party.facts(), seen.offers(), viewer.formats()));
    }

    private static LineagePage.Row row(
            SingleFact<?> fact,
            PartyFacts now,
            List<Offer> offers,
            Set<String> decided,
            FactSight sight,
            Formats formats) {
        var by = new ArrayList<LineagePage.Teller>();
        var others = new ArrayList<LineagePage.Other>();
        for (Offer offer : offers) {
            if (fact.isTold(offer.facts())) {
                var teller = teller(offer, formats);
                if (fact.isSame(offer.facts(), now)) {
                    by.add(teller);
                } else {
                    others.add(new LineagePage.Other(
                            offer.source().id().toString(), fact.shown(offer.facts(), formats), teller));
                }
            }
        }
        boolean open = !sight.closed().contains(fact.key());
        return new LineagePage.Row(
                fact.key(), fact.label(), fact.shown(now, formats), decided.contains(fact.key()), open, by, others);
    }

    private static List<LineagePage.Several> several(PartyFacts now, List<Offer> offers, Formats formats) {
        var several = new ArrayList<LineagePage.Several>();
        for (IdentifierFact fact : now.identifiers()) {
            several.add(new LineagePage.Several(
                    fact.kind().label(),
                    fact.value(),
                    tellers(
                            offers,
                            told -> told.identifiers().stream()
                                    .anyMatch(one -> one.kind() == fact.kind()
                                            && one.normal().equals(fact.normal())),
                            formats)));
        }
        for (AddressFact fact : now.addresses()) {
            several.add(new LineagePage.Several(
                    "Address",
                    String.join(", ", fact.address().formatted()),
                    tellers(
                            offers,
                            told -> told.addresses().stream()
                                    .anyMatch(one -> one.address().equals(fact.address())),
                            formats)));
        }
        for (RoleFact fact : now.roles()) {
            several.add(new LineagePage.Several(
                    "Role",
                    fact.role().label(),
                    tellers(
                            offers,
                            told -> told.roles().stream().anyMatch(one -> one.role() == fact.role()),
                            formats)));
        }
        return several;
    }

    private static List<LineagePage.Teller> tellers(List<Offer> offers, Predicate<PartyFacts> says, Formats formats) {
        return offers.stream()
                .filter(offer -> says.test(offer.facts()))
                .map(offer -> teller(offer, formats))
                .toList();
    }

    private static LineagePage.Teller teller(Offer offer, Formats formats) {
        return new LineagePage.Teller(
                offer.source().name(),
                formats.date(offer.at()),
                offer.link(),
                formats.number(offer.source().trust()),
                !offer.source().counts());
    }
}
