package rapport.timeline.rules;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.PartyAtHand;
import rapport.customfields.CustomFields;
import rapport.customfields.RelatedField;
import rapport.expressions.Now;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;
import rapport.timeline.Channel;
import rapport.timeline.InteractionSight;
import rapport.timeline.TimelineKinds;
import rapport.timeline.db.tables.Interaction;
import rapport.timeline.db.tables.Participation;

/// The same words for people and for organisations: when there was a touch, on which channel, and
/// how many lately.
@Configuration(proxyBeanMethods = false)
class TouchWords {
    private static final Participation TOUCH = PARTICIPATION.as("touch");
    private static final Interaction TOLD = INTERACTION.as("told");
    private static final Table<?> TOUCHES =
            TOUCH.join(TOLD).on(TOLD.OCCURRED_AT.eq(TOUCH.OCCURRED_AT)).and(TOLD.ID.eq(TOUCH.INTERACTION_ID));
    private static final Condition THEIRS = TOUCH.PARTY_ID.eq(PartyAtHand.ID);
    private static final List<Option> CHANNELS = Arrays.stream(Channel.values())
            .map(channel -> new Option(channel.name(), channel.label()))
            .toList();

    /// @param ofPeople a touch with a person whom one sees is seen; one with an organisation is,
    /// where its people are
    private record Of(String kind, boolean ofPeople, CustomFields fields) implements VocabularyPart {
        @Override
        public List<Word> words(Rights rights) {
            if (!rights.may(TimelineKinds.INTERACTION, Right.READ)) {
                return List.of();
            }
            Condition parties = ofPeople ? noCondition() : InteractionSight.ofParties(TOUCH, rights);
            Condition seen = THEIRS.and(parties).and(InteractionSight.recorded(TOUCH, rights));
            var theirs = new RelatedField("interaction", "an interaction", TOUCHES, seen, TOLD.CUSTOM);
            var words = new ArrayList<>(ours(seen));
            fields.kept(TimelineKinds.INTERACTION).stream()
                    .filter(field -> !rights.hides(field.asKindField()))
                    .map(theirs::word)
                    .forEach(words::add);
            return words;
        }

        private static List<Word> ours(Condition seen) {
            return List.of(
                    lately("interactions_30_days", 30, seen),
                    lately("interactions_90_days", 90, seen),
                    lately("interactions_365_days", 365, seen),
                    Word.several(
                            "interaction.when",
                            "Time of an interaction",
                            Type.MOMENT,
                            List.of(),
                            TOUCH,
                            seen,
                            TOUCH.OCCURRED_AT),
                    Word.several(
                            "interaction.channel",
                            "Channel of an interaction",
                            Type.CHOICE,
                            CHANNELS,
                            TOUCH,
                            seen,
                            TOUCH.CHANNEL));
        }
    }

    @Bean
    VocabularyPart touchesOfPeople(CustomFields fields) {
        return new Of("people", true, fields);
    }

    @Bean
    VocabularyPart touchesOfOrganisations(CustomFields fields) {
        return new Of("organisations", false, fields);
    }

    /// As `inLast(days(90))` counts: whole days, today among them. Whom nobody has touched since
    /// the first of them need not be counted for.
    private static Word lately(String key, int days, Condition seen) {
        return Word.count(
                key,
                "Interactions in the last " + days + " days",
                now -> field(select(count())
                        .from(TOUCH)
                        .where(seen)
                        .and(TOUCH.OCCURRED_AT.between(first(now, days)).and(val(now.instant())))),
                now -> PartyAtHand.LAST_INTERACTION_AT.ge(first(now, days)));
    }

    private static Field<Instant> first(Now now, int days) {
        return val(now.startOf(now.today().minusDays(days)));
    }
}
