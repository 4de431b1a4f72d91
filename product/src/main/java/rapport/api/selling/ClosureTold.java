package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Closure", description = "How a deal ended.")
record ClosureTold(
        @Schema(
                allowableValues = {"WON", "LOST"},
                example = "LOST",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String outcome,

        @Schema(description = "The id of the reason; a lost deal says why.") @Nullable
        UUID reason,

        @Schema(description = "Whom we beat, or who won instead.", example = "Nordic Arms") @Nullable
        String competitor) {}
