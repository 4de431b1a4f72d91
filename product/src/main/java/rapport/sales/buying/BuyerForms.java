package rapport.sales.buying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.finding.PartyChoice;
import rapport.expressions.Option;
import rapport.sales.BuyerId;
import rapport.sales.BuyingRoleId;
import rapport.sales.OpportunityId;

/// Asks for the say of somebody: first of those who work for the customer and do not stand there yet.
@Component
@Transactional(readOnly = true)
class BuyerForms {
    static final BuyingRoleId NO_ROLE = new BuyingRoleId(new UUID(0, 0));

    private static final int OFFERED = 8;

    private final Buyers buyers;
    private final BuyingRoles roles;
    private final Parties parties;

    BuyerForms(Buyers buyers, BuyingRoles roles, Parties parties) {
        this.buyers = buyers;
        this.roles = roles;
        this.parties = parties;
    }

    Optional<BuyerForm> fresh(OpportunityId deal, Viewer viewer) {
        return again(deal, "", new Say(NO_ROLE, Attitude.UNKNOWN, Influence.SOME, ""), "", viewer);
    }

    /// @param party who was chosen; empty for nobody
    Optional<BuyerForm> again(OpportunityId id, String party, Say say, String problem, Viewer viewer) {
        return buyers.deal(id, viewer).filter(Buyers.Deal::editable).map(deal -> {
            Set<PartyId> there =
                    buyers.of(id, viewer).stream().map(Buyer::person).collect(Collectors.toSet());
            List<PartyChoice> people = parties.peopleOf(deal.customer(), OFFERED + there.size(), viewer).stream()
                    .filter(one -> !there.contains(one.id()))
                    .limit(OFFERED)
                    .map(one -> new PartyChoice(one.id().toString(), one.name(), ""))
                    .toList();
            return form(address(id), id, "", people, party, say, roles.open(), problem);
        });
    }

    Optional<BuyerForm> of(OpportunityId id, BuyerId buyer, String problem, Viewer viewer) {
        return buyers.deal(id, viewer)
                .filter(Buyers.Deal::editable)
                .flatMap(_ -> buyers.find(id, buyer, viewer))
                .map(one -> {
                    List<BuyingRole> offered = roles.all().stream()
                            .filter(role -> !role.retired()
                                    || role.id().equals(one.say().role()))
                            .toList();
                    return form(address(id) + "/" + buyer, id, one.name(), List.of(), "", one.say(), offered, problem);
                });
    }

    private static BuyerForm form(
            String action,
            OpportunityId deal,
            String name,
            List<PartyChoice> people,
            String person,
            Say say,
            List<BuyingRole> roles,
            String problem) {
        return new BuyerForm(
                action,
                address(deal),
                name,
                people,
                person,
                roles.stream()
                        .map(role -> new Option(role.id().toString(), role.name()))
                        .toList(),
                say.role().toString(),
                say.attitude(),
                say.influence(),
                say.remark(),
                problem);
    }

    private static String address(OpportunityId deal) {
        return "/opportunities/" + deal + "/buyers";
    }
}
