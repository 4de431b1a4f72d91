package rapport.sales.opportunity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.automation.plan.Plans;
import rapport.automation.run.FollowPlan;
import rapport.automation.run.StartMany;
import rapport.listing.bulk.BulkAct;
import rapport.sales.SalesKinds;

/// What is offered for many deals.
@Configuration(proxyBeanMethods = false)
class ActsOnOpportunities {
    @Bean
    BulkAct startPlaybooksWithDeals(Plans plans, FollowPlan follow) {
        return new StartMany("opportunities", SalesKinds.OPPORTUNITY, plans, follow);
    }
}
