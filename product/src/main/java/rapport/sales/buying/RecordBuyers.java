package rapport.sales.buying;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.sales.OpportunityId;

/// Writes down who buys, for the sample company.
@Service
@Transactional
public class RecordBuyers {
    private final Buyers buyers;
    private final BuyingRoles roles;
    private final Clock clock;

    RecordBuyers(Buyers buyers, BuyingRoles roles, Clock clock) {
        this.buyers = buyers;
        this.roles = roles;
        this.clock = clock;
    }

    /// @param role its name; whoever is what a company does not know any more is left out
    public void one(
            OpportunityId deal,
            PartyId person,
            String role,
            Attitude attitude,
            Influence influence,
            String remark,
            AccountId by) {
        roles.open().stream()
                .filter(known -> known.name().equals(role))
                .findFirst()
                .ifPresent(known -> buyers.add(
                        deal, person, new Say(known.id(), attitude, influence, remark), by, clock.instant()));
    }
}
