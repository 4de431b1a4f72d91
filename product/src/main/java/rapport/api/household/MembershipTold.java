package rapport.api.household;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "HouseholdMembership", description = "As what somebody lives in a household.")
record MembershipTold(
        @Schema(
                allowableValues = {"HEAD", "PARTNER", "CHILD", "PARENT", "OTHER"},
                description = "OTHER, where it is left out.",
                example = "CHILD")
        @Nullable
        String role,

        @Schema(
                format = "date",
                description = "Since when, for somebody who comes; today, where it is left out.",
                example = "2019-08-01")
        @Nullable
        LocalDate since) {}
