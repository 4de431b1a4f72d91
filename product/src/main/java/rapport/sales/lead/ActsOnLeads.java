package rapport.sales.lead;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.access.Owners;
import rapport.automation.plan.Plans;
import rapport.automation.run.FollowPlan;
import rapport.automation.run.StartMany;
import rapport.company.CompanyDay;
import rapport.listing.bulk.Assign;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Delete;
import rapport.sales.SalesKinds;
import rapport.sales.qualifying.Qualifying;
import rapport.work.handout.Presence;

/// What is offered for many leads.
@Configuration(proxyBeanMethods = false)
class ActsOnLeads {
    static final String LIST = "leads";

    @Bean
    @Order(10)
    BulkAct assignLeads(Owners owners, GiveLeads give) {
        return new Assign(LIST, List.of(), owners, give::to);
    }

    @Bean
    @Order(30)
    BulkAct startPlaybooksWithLeads(Plans plans, FollowPlan follow) {
        return new StartMany(LIST, SalesKinds.LEAD, plans, follow);
    }

    @Bean
    @Order(50)
    BulkAct disqualifyLeads(Qualifying qualifying, GiveUpLeads giveUp, CompanyDay companyDay) {
        return new DisqualifyLeads(qualifying, giveUp, companyDay);
    }

    @Bean
    @Order(60)
    BulkAct deleteLeads(RemoveLeads remove) {
        return new Delete(LIST, "Delete leads", remove::many);
    }

    @Bean
    @Order(20)
    BulkAct shareOutLeads(
            Owners owners, Sellers sellers, Presence presence, GiveLeads give, DSLContext db, CompanyDay companyDay) {
        return new ShareOutLeads(owners, sellers, presence, give, db, companyDay);
    }
}
