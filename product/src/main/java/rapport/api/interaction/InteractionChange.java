package rapport.api.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(
        name = "InteractionChange",
        description = "What may change of an interaction. All else stays as it was written down.")
record InteractionChange(
        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {}
