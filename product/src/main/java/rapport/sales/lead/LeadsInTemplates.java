package rapport.sales.lead;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.correspondence.templating.TemplateSubject;
import rapport.sales.SalesKinds;

/// Leads, as mail templates speak of them.
@Configuration(proxyBeanMethods = false)
class LeadsInTemplates {
    @Bean
    TemplateSubject leadInTemplates() {
        return new TemplateSubject("lead", "Lead", SalesKinds.LEAD, LeadWords.KIND);
    }
}
