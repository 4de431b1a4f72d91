package rapport.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.KindField;
import rapport.access.RecordKind;
import rapport.access.RecordKind.RecordField;
import rapport.access.Right;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomizedKind;
import rapport.timeline.db.Tables;

/// The kind of record of this module. Who sees an interaction is decided by its parties first: see [Interactions].
/// What happened stays as it was written down; to change an interaction means the fields of the company.
@Configuration(proxyBeanMethods = false)
public class TimelineKinds {
    public static final String INTERACTION = "interaction";

    /// What stands in the form beside the fields that a role may hide.
    private static final List<String> IN_THE_FORM = List.of(
            "Kind", "Channel", "Direction", "When", "Minutes", "Subject", "Outcome", "What lay behind it", "With");

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
                false,
                IN_THE_FORM.stream().map(label -> new RecordField(label, label)).toList());
    }
}
