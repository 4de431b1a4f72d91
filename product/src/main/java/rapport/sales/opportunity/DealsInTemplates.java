package rapport.sales.opportunity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.correspondence.templating.TemplateSubject;
import rapport.sales.SalesKinds;

/// Deals, as mail templates speak of them.
@Configuration(proxyBeanMethods = false)
class DealsInTemplates {
    @Bean
    TemplateSubject dealInTemplates() {
        return new TemplateSubject("deal", "Deal", SalesKinds.OPPORTUNITY, "opportunities");
    }
}
