package rapport.sales.lead;

import static org.jooq.impl.DSL.noCondition;
import static rapport.sales.db.Tables.LEAD;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyAtHand;
import rapport.customfields.RelatedRecords;
import rapport.sales.SalesKinds;

/// The leads of a person or an organisation, over which a field may be rolled up.
@Configuration(proxyBeanMethods = false)
class LeadsToRollUp {
    private record Of(String recordKind) implements RelatedRecords {
        @Override
        public String vocabulary() {
            return LeadWords.KIND;
        }

        @Override
        public String label() {
            return "Their leads";
        }

        /// Whoever sees the customer sees those of their leads that his roles reach.
        @Override
        public Optional<Rows> seen(Rights rights, Set<String> named) {
            return rights.may(SalesKinds.LEAD, Right.READ)
                    ? Optional.of(new Rows(
                            LEAD, LEAD.PARTY_ID.eq(PartyAtHand.ID).and(LeadSight.reached(rights)), noCondition()))
                    : Optional.empty();
        }
    }

    @Bean
    RelatedRecords leadsOfAPerson() {
        return new Of(CustomerKinds.PERSON);
    }

    @Bean
    RelatedRecords leadsOfAnOrganisation() {
        return new Of(CustomerKinds.ORGANISATION);
    }
}
