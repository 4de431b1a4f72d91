package rapport.sales.account;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.catalog.ProductId;
import rapport.customers.PartyId;

/// Writes down what is known of accounts, for the sample company.
@Service
@Transactional
public class RecordAccounts {
    private final Holdings holdings;
    private final AccountPlans plans;
    private final SayHealth health;

    RecordAccounts(Holdings holdings, AccountPlans plans, SayHealth health) {
        this.holdings = holdings;
        this.plans = plans;
        this.health = health;
    }

    /// @param competitor the name of whose it has; empty for none
    public void holding(PartyId account, ProductId product, Holding state, String competitor, String remark) {
        holdings.put(account, product, state, competitor, remark);
    }

    public void goals(PartyId account, String goals) {
        plans.write(account, PlanText.GOALS, "", goals);
    }

    public void objective(PartyId account, String name, OwnerId owner, LocalDate due) {
        plans.add(account, name, owner, due);
    }

    public void health(PartyId account, Health value, String reason, Viewer by) {
        health.of(account, value, reason, by);
    }
}
