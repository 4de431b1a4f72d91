package rapport.timeline;

import static rapport.timeline.db.Tables.INTERACTION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomValues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the tables know of an interaction, as far as its reader may see it.
@Component
class InteractionViews {
    private final CustomFields fields;
    private final JsonMapper json;

    InteractionViews(CustomFields fields, JsonMapper json) {
        this.fields = fields;
        this.json = json;
    }

    /// @param names of those among its parties whom the viewer may see
    InteractionView of(Record one, List<PartyId> parties, Map<PartyId, Parties.Named> names, Rights rights) {
        boolean text = InteractionField.TEXT.isShownTo(rights);
        boolean outcome = InteractionField.OUTCOME.isShownTo(rights);
        String state = InteractionField.FEELING.isShownTo(rights) ? one.get(INTERACTION.EMOTIONAL_STATE) : "";
        return new InteractionView(
                one.get(INTERACTION.ID),
                one.get(INTERACTION.OCCURRED_AT),
                one.get(INTERACTION.KIND),
                one.get(INTERACTION.CHANNEL),
                one.get(INTERACTION.DIRECTION),
                one.get(INTERACTION.MINUTES),
                one.get(INTERACTION.SUBJECT),
                text ? one.get(INTERACTION.BODY) : "",
                outcome ? one.get(INTERACTION.OUTCOME) : "",
                outcome ? one.get(INTERACTION.ROOT_CAUSE) : "",
                state.isEmpty() ? null : EmotionalState.valueOf(state),
                one.get(INTERACTION.COLLEAGUE),
                one.get(INTERACTION.RECORDED_BY),
                one.get(INTERACTION.RECORDED_AT),
                parties.stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .sorted(Comparator.comparing(Parties.Named::kind).thenComparing(Parties.Named::name))
                        .toList(),
                text ? payload(one.get(INTERACTION.PAYLOAD)) : null,
                custom(one.get(INTERACTION.CUSTOM), rights));
    }

    /// Of fields that there are, and that are shown.
    private CustomValues custom(CustomValues values, Rights rights) {
        return values.isEmpty()
                ? values
                : values.only(fields.kept(TimelineKinds.INTERACTION).stream()
                        .filter(field -> !rights.hides(field.asKindField()))
                        .map(CustomField::key)
                        .toList());
    }

    private @Nullable JsonNode payload(@Nullable JSONB stored) {
        return stored == null ? null : json.readTree(stored.data());
    }
}
