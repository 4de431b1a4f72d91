package rapport.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.KindField;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomVocabulary;
import rapport.customfields.CustomizedKind;
import rapport.expressions.VocabularyPart;
import rapport.timeline.db.Tables;

/// The kind of record of this module. Who sees an interaction is decided by its parties first: see [Interactions].
/// What happened stays as it was written down; to change an interaction means the fields of the company.
@Configuration(proxyBeanMethods = false)
public class TimelineKinds {
    public static final String INTERACTION = "interaction";

    /// A field of the company, by its key.
    static KindField field(String key) {
        return new KindField(INTERACTION, CustomField.nameOf(key));
    }

    @Bean
    RecordKind interactionKind(CustomFields custom) {
        return new RecordKind(
                INTERACTION,
                "Interaction",
                "Interactions",
                200,
                Set.of(Right.READ, Right.CREATE, Right.EDIT),
                () -> Stream.concat(InteractionField.all().stream(), custom.asFields(INTERACTION).stream())
                        .toList());
    }

    @Bean
    CustomizedKind customizedInteraction() {
        return new CustomizedKind(
                INTERACTION,
                "interaction",
                "interactions",
                "interactions",
                Tables.INTERACTION,
                Tables.INTERACTION.ID,
                Tables.INTERACTION.CUSTOM,
                DSL.trueCondition(),
                List.of(),
                false);
    }

    @Bean
    VocabularyPart ownWordsOfInteractions(CustomFields fields) {
        return new CustomVocabulary(customizedInteraction(), fields, List.of());
    }
}
