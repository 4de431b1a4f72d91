package rapport.api.household;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewHousehold", description = "A household of people who are known and live in none yet.")
record HouseholdTold(
        @Schema(example = "Berg and Lie", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "At least one.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<Member> members) {

    @Schema(name = "NewHouseholdMember", description = "Somebody who comes into a household.")
    record Member(
            @Schema(description = "The id of the person.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            UUID person,

            @Schema(
                    allowableValues = {"HEAD", "PARTNER", "CHILD", "PARENT", "OTHER"},
                    description = "OTHER, where it is left out.",
                    example = "PARTNER")
            @Nullable
            String role,

            @Schema(format = "date", description = "Today, where it is left out.", example = "2019-08-01") @Nullable
            LocalDate since) {}
}
