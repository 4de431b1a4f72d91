package rapport.timeline.telling;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomTelling;
import rapport.journal.PlainTelling;
import rapport.journal.Row;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionField;
import rapport.timeline.InteractionKind;
import rapport.timeline.TimelineKinds;
import tools.jackson.databind.JsonNode;

/// Interactions in the words of the timeline.
@Configuration(proxyBeanMethods = false)
class InteractionTellings {
    @Bean
    static Telling interactionTelling(CustomFields fields) {
        var ours = new PlainTelling(
                        "timeline.interaction",
                        row -> InteractionKind.valueOf(row.text("kind")).label(),
                        "interactions",
                        row -> row.text("subject"),
                        List.of(
                                new Label("kind", "Kind"),
                                new Label("channel", "Channel"),
                                new Label("direction", "Direction"),
                                new Label("occurred_at", "When"),
                                new Label("minutes", "Minutes"),
                                new Label("subject", "Subject"),
                                new Label("body", "Text"),
                                new Label("outcome", "Outcome"),
                                new Label("root_cause", "What lay behind it"),
                                new Label("emotional_state", "How they felt")),
                        List.of(),
                        InteractionTellings::value)
                .hidden((column, _) -> field(column));
        return new CustomTelling(ours, fields, List.of(TimelineKinds.INTERACTION), _ -> TimelineKinds.INTERACTION);
    }

    @Bean
    static Telling participationTelling() {
        return new PlainTelling(
                        "timeline.participation",
                        _ -> "Interaction",
                        "interactions",
                        InteractionTellings::summary,
                        List.of(
                                new Label("party_id", "Customer"),
                                new Label("channel", "Channel"),
                                new Label("occurred_at", "When")),
                        List.of("party_id"),
                        PlainTelling.Values.PLAIN)
                .hidden((_, _) -> "contact");
    }

    /// Nothing is known but the party of one that went over to another and back.
    private static String summary(Row row) {
        String channel = row.text("channel");
        return channel.isEmpty()
                ? ""
                : Channel.valueOf(channel).label() + ", "
                        + row.text("occurred_at").replace('T', ' ').substring(0, 16);
    }

    private static String field(String column) {
        return switch (column) {
            case "body" -> InteractionField.TEXT.key();
            case "outcome", "root_cause" -> InteractionField.OUTCOME.key();
            case "emotional_state" -> InteractionField.FEELING.key();
            default -> "";
        };
    }

    private static String value(String column, JsonNode value) {
        String text = value.asString(value.toString());
        return switch (column) {
            case "kind" -> InteractionKind.valueOf(text).label();
            case "channel" -> Channel.valueOf(text).label();
            case "direction" -> Direction.valueOf(text).label();
            case "emotional_state" ->
                text.isEmpty() ? "" : EmotionalState.valueOf(text).label();
            case "occurred_at" -> text.replace('T', ' ').substring(0, 16);
            default -> text;
        };
    }
}
