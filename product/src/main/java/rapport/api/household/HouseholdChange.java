package rapport.api.household;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HouseholdChange", description = "What may be changed of a household itself.")
record HouseholdChange(
        @Schema(example = "Berg and Lie") @Nullable String name) {}
