package rapport.sales.opportunity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.access.Owners;
import rapport.automation.plan.Plans;
import rapport.automation.run.FollowPlan;
import rapport.automation.run.StartMany;
import rapport.listing.bulk.Assign;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Delete;
import rapport.sales.SalesKinds;

/// What is offered for many deals.
@Configuration(proxyBeanMethods = false)
class ActsOnOpportunities {
    static final String LIST = "opportunities";

    @Bean
    @Order(10)
    BulkAct assignDeals(Owners owners, GiveOpportunities give) {
        return new Assign(LIST, List.of(), owners, give::to);
    }

    @Bean
    @Order(30)
    BulkAct startPlaybooksWithDeals(Plans plans, FollowPlan follow) {
        return new StartMany(LIST, SalesKinds.OPPORTUNITY, plans, follow);
    }

    @Bean
    @Order(60)
    BulkAct deleteDeals(RemoveOpportunities remove) {
        return new Delete(LIST, "Delete deals", remove::many);
    }
}
