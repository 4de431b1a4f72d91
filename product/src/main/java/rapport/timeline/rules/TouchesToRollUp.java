package rapport.timeline.rules;

import static org.jooq.impl.DSL.noCondition;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyAtHand;
import rapport.customfields.RelatedRecords;
import rapport.timeline.InteractionSight;
import rapport.timeline.TimelineKinds;

/// The interactions with a person or an organisation, over which a field may be rolled up.
@Configuration(proxyBeanMethods = false)
class TouchesToRollUp {
    /// @param ofPeople a touch with a person whom one sees is seen; one with an organisation is,
    /// where its people are
    private record With(String recordKind, boolean ofPeople) implements RelatedRecords {
        @Override
        public String vocabulary() {
            return InteractionWords.KIND;
        }

        @Override
        public String label() {
            return "The interactions with them";
        }

        @Override
        public Optional<Rows> seen(Rights rights, Set<String> named) {
            if (!rights.may(TimelineKinds.INTERACTION, Right.READ)) {
                return Optional.empty();
            }
            Condition parties = ofPeople ? noCondition() : InteractionSight.ofParties(PARTICIPATION, rights);
            return Optional.of(new Rows(
                    InteractionWords.AT_HAND.containsAll(named) ? PARTICIPATION : opened(),
                    PARTICIPATION
                            .PARTY_ID
                            .eq(PartyAtHand.ID)
                            .and(parties)
                            .and(InteractionSight.recorded(PARTICIPATION, rights)),
                    PartyAtHand.LAST_INTERACTION_AT.isNotNull()));
        }

        private static Table<?> opened() {
            return PARTICIPATION
                    .join(INTERACTION)
                    .on(INTERACTION.OCCURRED_AT.eq(PARTICIPATION.OCCURRED_AT))
                    .and(INTERACTION.ID.eq(PARTICIPATION.INTERACTION_ID));
        }
    }

    @Bean
    RelatedRecords touchesOfAPerson() {
        return new With(CustomerKinds.PERSON, true);
    }

    @Bean
    RelatedRecords touchesOfAnOrganisation() {
        return new With(CustomerKinds.ORGANISATION, false);
    }
}
