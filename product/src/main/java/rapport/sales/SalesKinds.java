package rapport.sales;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.customfields.CustomFields;
import rapport.web.Act;
import rapport.web.Place;

/// Leads, opportunities and competitors as kinds of records on which roles give rights, and where selling stands in the
/// navigation.
@Configuration(proxyBeanMethods = false)
public class SalesKinds {
    public static final String OPPORTUNITY = "opportunity";
    public static final String LEAD = "lead";
    public static final String COMPETITOR = "competitor";
    public static final String TARGET = "target";

    /// The open deals by stage.
    private static final String BOARD = "/opportunities?as=board:stage&filter=standing%20%3D%3D%20%22OPEN%22";

    private static final Set<Right> EVERY = EnumSet.allOf(Right.class);

    @Bean
    RecordKind opportunityKind(CustomFields fields) {
        return new RecordKind(
                OPPORTUNITY, "Opportunity", "Opportunities", 200, EVERY, () -> fields.asFields(OPPORTUNITY));
    }

    @Bean
    RecordKind leadKind(CustomFields fields) {
        return new RecordKind(LEAD, "Lead", "Leads", 195, EVERY, () -> fields.asFields(LEAD));
    }

    /// Organisations at which we aim, and the lists on which they stand.
    @Bean
    RecordKind targetKind() {
        return new RecordKind(
                TARGET,
                "Target",
                "Targets",
                202,
                EnumSet.of(Right.READ, Right.CREATE, Right.EDIT, Right.DELETE, Right.EXPORT, Right.BULK),
                List::of);
    }

    @Bean
    Place targetsPlace() {
        return new Place("Selling", 203, "Targets", "star", "/targets", "");
    }

    /// What we know of a competitor belongs to nobody alone.
    @Bean
    RecordKind competitorKind() {
        return new RecordKind(
                COMPETITOR,
                "Competitor",
                "Competitors",
                205,
                EnumSet.of(Right.READ, Right.CREATE, Right.EDIT, Right.DELETE, Right.EXPORT),
                List::of);
    }

    @Bean
    Place competitorsPlace() {
        return new Place("Selling", 215, "Competitors", "shield", "/competitors", "");
    }

    @Bean
    Place leadsPlace() {
        return new Place("Selling", 180, "Leads", "flag", "/leads", "l");
    }

    @Bean
    Place callListsPlace() {
        return new Place("Selling", 185, "Call lists", "phone-outgoing", "/call-lists", "");
    }

    @Bean
    Act newLead() {
        return new Act(28, "Lead", "flag", "/leads/new", "new add enquiry prospect");
    }

    @Bean
    Place opportunitiesPlace() {
        return new Place("Selling", 200, "Opportunities", "target", "/opportunities", "d");
    }

    @Bean
    Place boardPlace() {
        return new Place("Selling", 190, "Board", "columns-3", BOARD, "b");
    }

    @Bean
    Place reviewPlace() {
        return new Place("Selling", 205, "Review", "activity", "/review", "");
    }

    @Bean
    Place funnelPlace() {
        return new Place("Selling", 210, "Funnel", "funnel", "/funnel", "");
    }

    @Bean
    Act newOpportunity() {
        return new Act(30, "Opportunity", "target", "/opportunities/new", "new add deal sale pipeline");
    }
}
