package rapport.api.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.Parties;
import rapport.customers.PartyKind;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionKind;
import rapport.timeline.InteractionView;
import tools.jackson.databind.JsonNode;

@Schema(name = "Interaction", description = "A touch with customers, on a channel, in a direction.")
record InteractionDocument(
        UUID id,
        Instant occurredAt,
        InteractionKind kind,
        Channel channel,
        Direction direction,
        @Nullable Integer minutes,
        String subject,
        String body,
        String outcome,
        String rootCause,
        @Nullable EmotionalState emotionalState,

        @Schema(description = "Who of us had it.", example = "Jonas Berg")
        String colleague,

        Instant recordedAt,

        @Schema(description = "On whose timelines it stands.")
        List<Participant> parties,

        @Schema(implementation = Object.class, description = "The JSON object of whoever told it.") @Nullable
        JsonNode payload,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {

    @Schema(name = "Participant")
    record Participant(
            UUID id,
            PartyKind kind,
            @Schema(example = "Dr. Amara Okafor") String name) {
        static Participant of(Parties.Named party) {
            return new Participant(party.id().value(), party.kind(), party.name());
        }
    }

    static InteractionDocument of(InteractionView view) {
        return new InteractionDocument(
                view.id().value(),
                view.occurredAt(),
                view.kind(),
                view.channel(),
                view.direction(),
                view.minutes(),
                view.subject(),
                view.body(),
                view.outcome(),
                view.rootCause(),
                view.emotionalState(),
                view.colleague(),
                view.recordedAt(),
                view.parties().stream().map(Participant::of).toList(),
                view.payload(),
                view.custom().isEmpty() ? null : view.custom().all());
    }
}
