package rapport.api.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.customers.consent.Permission;

@Schema(name = "ContactPermission", description = "Whether a customer may be contacted now, with the reason in words.")
record PermissionDocument(
        @Schema(
                allowableValues = {"ALLOWED", "NOT_NOW", "FORBIDDEN"},
                example = "FORBIDDEN")
        String answer,

        @Schema(description = "Of a refusal.", implementation = Permission.Reason.class, example = "REFUSED_CHANNEL")
        @Nullable
        String reason,

        @Schema(description = "Of not now: when the quiet hours end.") @Nullable
        Instant until,

        @Schema(example = "Do not call: said by phone on 3 May 2024.")
        String why) {

    static PermissionDocument of(Permission permission) {
        return switch (permission) {
            case Permission.Allowed(var why) -> new PermissionDocument("ALLOWED", null, null, why);
            case Permission.NotNow(var until, var why) -> new PermissionDocument("NOT_NOW", null, until, why);
            case Permission.Forbidden(var reason, var why) ->
                new PermissionDocument("FORBIDDEN", reason.name(), null, why);
        };
    }
}
