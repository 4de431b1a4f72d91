package rapport.sales.buying;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.sales.BuyingRoleId;
import rapport.sales.OpportunityId;

/// Draws up who buys.
@Component
@Transactional(readOnly = true)
class PowerMaps {
    private final Buyers buyers;
    private final BuyingRoles roles;
    private final Parties parties;
    private final Clock clock;

    PowerMaps(Buyers buyers, BuyingRoles roles, Parties parties, Clock clock) {
        this.buyers = buyers;
        this.roles = roles;
        this.parties = parties;
        this.clock = clock;
    }

    /// Empty when there is no such deal, or none that the viewer may see.
    Optional<PowerMap> of(OpportunityId id, Viewer viewer) {
        return buyers.deal(id, viewer).map(deal -> map(deal, buyers.of(id, viewer), viewer));
    }

    private PowerMap map(Buyers.Deal deal, List<Buyer> people, Viewer viewer) {
        List<BuyingRole> known = roles.all();
        Map<BuyingRoleId, String> names = known.stream().collect(Collectors.toMap(BuyingRole::id, BuyingRole::name));
        Map<PartyId, Buyer> byPerson = people.stream().collect(Collectors.toMap(Buyer::person, Function.identity()));
        Map<PartyId, PartyId> leaders = parties.leadersAmong(byPerson.keySet(), viewer);
        boolean contacts = FactSight.of(PartyKind.PERSON, viewer).shows(PartyField.CONTACT);
        Function<Buyer, PowerMap.Card> card =
                one -> card(one, names, byPerson.get(leaders.get(one.person())), contacts, viewer);
        return new PowerMap(
                "/opportunities/" + deal.id() + "/buyers",
                deal.editable(),
                people.size(),
                Arrays.stream(Influence.values())
                        .map(influence -> new PowerMap.Row(influence.label(), places(influence, people, card)))
                        .toList(),
                deal.open() ? Gaps.of(people, known, contacts) : List.of());
    }

    private static List<PowerMap.Place> places(
            Influence influence, List<Buyer> people, Function<Buyer, PowerMap.Card> card) {
        return Arrays.stream(Attitude.values())
                .map(attitude -> new PowerMap.Place(
                        attitude,
                        people.stream()
                                .filter(one -> one.say().influence() == influence)
                                .filter(one -> one.say().attitude() == attitude)
                                .map(card)
                                .toList()))
                .toList();
    }

    private PowerMap.Card card(
            Buyer one, Map<BuyingRoleId, String> roles, @Nullable Buyer leader, boolean contacts, Viewer viewer) {
        String last = one.last() == null
                ? "No contact yet"
                : "Last contact " + viewer.formats().ago(one.last(), clock.instant());
        return new PowerMap.Card(
                one.id().toString(),
                one.name(),
                PartyKind.PERSON.path() + "/" + one.person(),
                Viewer.initials(one.name()),
                Math.floorMod(one.person().hashCode(), 12),
                roles.getOrDefault(one.say().role(), ""),
                one.say().remark(),
                leader == null ? "" : leader.id().toString(),
                leader == null ? "" : leader.name(),
                contacts ? last : "");
    }
}
