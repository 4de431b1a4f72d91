package rapport.customers.consent;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customers.CustomerKinds;
import rapport.expressions.VocabularyPart;

/// The words of consent, of people and of organisations.
@Configuration(proxyBeanMethods = false)
class ConsentVocabulary {
    @Bean
    VocabularyPart consentOfPeople(Purposes purposes, MayContact may) {
        return new ConsentWords("people", CustomerKinds.PERSON, purposes, may);
    }

    @Bean
    VocabularyPart consentOfOrganisations(Purposes purposes, MayContact may) {
        return new ConsentWords("organisations", CustomerKinds.ORGANISATION, purposes, may);
    }
}
