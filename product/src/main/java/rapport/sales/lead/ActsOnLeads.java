package rapport.sales.lead;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.access.Owners;
import rapport.automation.plan.Plans;
import rapport.automation.run.FollowPlan;
import rapport.automation.run.StartMany;
import rapport.listing.bulk.BulkAct;
import rapport.sales.SalesKinds;

/// What is offered for many leads.
@Configuration(proxyBeanMethods = false)
class ActsOnLeads {
    static final String LIST = "leads";

    @Bean
    @Order(10)
    BulkAct assignLeads(Owners owners, HandOut handOut) {
        return new AssignLeads(owners, handOut);
    }

    @Bean
    @Order(30)
    BulkAct startPlaybooksWithLeads(Plans plans, FollowPlan follow) {
        return new StartMany(LIST, SalesKinds.LEAD, plans, follow);
    }

    @Bean
    @Order(20)
    BulkAct shareOutLeads(Sellers sellers, HandOut handOut, DSLContext db) {
        return new ShareOutLeads(sellers, handOut, db);
    }
}
