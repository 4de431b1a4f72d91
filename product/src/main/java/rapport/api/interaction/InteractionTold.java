package rapport.api.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionKind;
import tools.jackson.databind.JsonNode;

@Schema(name = "NewInteraction", description = "A touch with customers that is to be written down.")
record InteractionTold(
        @Schema(implementation = InteractionKind.class, example = "CALL", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(implementation = Channel.class, example = "PHONE", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String channel,

        @Schema(implementation = Direction.class, example = "INBOUND", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String direction,

        @Schema(
                format = "date-time",
                description = "When it happened or began; now, where it is left out.",
                example = "2026-03-01T09:30:00Z")
        @Nullable
        String occurredAt,

        @Schema(description = "How long it lasted.", example = "12") @Nullable
        Integer minutes,

        @Schema(example = "Asks for an offer") @Nullable String subject,

        @Schema(example = "Three arms for the new line in Halden, by the end of May.") @Nullable
        String body,

        @Schema(description = "In free words.", example = "Offer promised") @Nullable
        String outcome,

        @Schema(description = "In free words, what lay behind it.", example = "New line") @Nullable
        String rootCause,

        @Schema(implementation = EmotionalState.class, example = "PLEASED") @Nullable
        String emotionalState,

        @Schema(
                description = "The ids of the people and organisations with whom it was. The organisations that"
                        + " people work for join by themselves.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<UUID> parties,

        @Schema(description = "A JSON object of your own, kept as it is.") @Nullable
        Map<String, Object> payload,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {}
