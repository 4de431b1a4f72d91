package rapport.sales.account;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.catalog.ProductId;
import rapport.customers.PartyId;
import rapport.sales.buying.BuyingRoles;

/// Writes down what is known of accounts, for the sample company.
@Service
@Transactional
public class RecordAccounts {
    private final Holdings holdings;
    private final AccountPlans plans;
    private final SayHealth health;
    private final Stakeholders stakeholders;
    private final BuyingRoles roles;

    RecordAccounts(
            Holdings holdings, AccountPlans plans, SayHealth health, Stakeholders stakeholders, BuyingRoles roles) {
        this.stakeholders = stakeholders;
        this.roles = roles;
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

    /// @param role its name; whoever is what the company does not know any more is left out
    public void stakeholder(PartyId account, PartyId person, String role, Viewer by) {
        roles.open().stream()
                .filter(known -> known.name().equals(role))
                .findFirst()
                .ifPresent(known -> stakeholders.say(account, person, known.id(), by.id()));
    }
}
