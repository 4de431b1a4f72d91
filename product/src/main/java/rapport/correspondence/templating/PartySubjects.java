package rapport.correspondence.templating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customers.CustomerKinds;

/// Whoever gets the mail, and for whom they work.
@Configuration(proxyBeanMethods = false)
class PartySubjects {
    static final String PERSON = "person";
    static final String ORGANISATION = "organisation";

    @Bean
    TemplateSubject personInTemplates() {
        return new TemplateSubject(PERSON, "Person", CustomerKinds.PERSON, "people");
    }

    @Bean
    TemplateSubject organisationInTemplates() {
        return new TemplateSubject(ORGANISATION, "Organisation", CustomerKinds.ORGANISATION, "organisations");
    }
}
