package rapport.sales.buying;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyKind;
import rapport.sales.BuyerId;
import rapport.sales.BuyingRoleId;
import rapport.sales.OpportunityId;

/// Says who has a say in a deal, and takes it back. Whoever may change a deal may do so.
@Service
@Transactional
class LookAfterBuyers {
    private final Buyers buyers;
    private final BuyingRoles roles;
    private final Clock clock;

    LookAfterBuyers(Buyers buyers, BuyingRoles roles, Clock clock) {
        this.buyers = buyers;
        this.roles = roles;
        this.clock = clock;
    }

    /// @param person whom the viewer may see; empty where none was chosen
    /// @return what is wrong, in a sentence; empty when it is done. Nothing at all where there is no such deal
    Optional<String> add(OpportunityId deal, Optional<Parties.Named> person, Say say, Viewer by) {
        return editable(deal, by).map(found -> {
            if (person.isEmpty()) {
                return "Choose somebody.";
            }
            if (person.get().kind() != PartyKind.PERSON) {
                return "Only people have a say. Choose a person.";
            }
            String problem = problem(say.role());
            if (!problem.isEmpty()) {
                return problem;
            }
            return buyers.add(deal, person.get().id(), say, by.id(), clock.instant())
                    ? ""
                    : person.get().name() + " stands there already.";
        });
    }

    Optional<String> change(OpportunityId deal, BuyerId id, Say say, Viewer by) {
        return editable(deal, by).flatMap(_ -> buyers.find(deal, id, by)).map(before -> {
            String problem = before.say().role().equals(say.role()) ? "" : problem(say.role());
            if (problem.isEmpty() && !before.say().equals(say)) {
                buyers.save(id, say);
            }
            return problem;
        });
    }

    /// @return whose say it was
    Optional<String> remove(OpportunityId deal, BuyerId id, Viewer by) {
        return editable(deal, by).flatMap(_ -> buyers.find(deal, id, by)).map(gone -> {
            buyers.remove(id);
            return gone.name();
        });
    }

    private Optional<Buyers.Deal> editable(OpportunityId deal, Viewer by) {
        return buyers.deal(deal, by).filter(Buyers.Deal::editable);
    }

    private String problem(BuyingRoleId role) {
        return roles.open().stream().anyMatch(one -> one.id().equals(role)) ? "" : "Choose what they are in it.";
    }
}
