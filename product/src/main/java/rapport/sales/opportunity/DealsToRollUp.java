package rapport.sales.opportunity;

import static org.jooq.impl.DSL.noCondition;
import static rapport.sales.db.Tables.OPPORTUNITY;

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

/// The deals with a person or an organisation, over which a field may be rolled up.
@Configuration(proxyBeanMethods = false)
class DealsToRollUp {
    private record With(String recordKind) implements RelatedRecords {
        @Override
        public String vocabulary() {
            return OpportunityWords.KIND;
        }

        @Override
        public String label() {
            return "The deals with them";
        }

        /// Whoever sees the customer sees those of their deals that his roles reach.
        @Override
        public Optional<Rows> seen(Rights rights, Set<String> named) {
            return rights.may(SalesKinds.OPPORTUNITY, Right.READ)
                    ? Optional.of(new Rows(
                            OPPORTUNITY,
                            OPPORTUNITY.PARTY_ID.eq(PartyAtHand.ID).and(OpportunitySight.reached(rights)),
                            noCondition()))
                    : Optional.empty();
        }
    }

    @Bean
    RelatedRecords dealsOfAPerson() {
        return new With(CustomerKinds.PERSON);
    }

    @Bean
    RelatedRecords dealsOfAnOrganisation() {
        return new With(CustomerKinds.ORGANISATION);
    }
}
