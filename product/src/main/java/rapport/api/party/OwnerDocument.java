package rapport.api.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.KnownParty;

@Schema(
        name = "Owner",
        description =
                "Whose it is: a colleague or a team. A patch with null leaves it to nobody; where it is left out, it"
                        + " stays.")
public record OwnerDocument(
        @Schema(example = "0198f2c4-5d3e-7c1a-9b52-3f1f6f0f2a11") @Nullable
        UUID id,

        @JsonProperty(access = Access.READ_ONLY) @Nullable String name) {

    static @Nullable OwnerDocument of(KnownParty party) {
        return of(party.owner(), party.ownerName());
    }

    public static @Nullable OwnerDocument of(@Nullable OwnerId owner, @Nullable String name) {
        return owner == null ? null : new OwnerDocument(owner.value(), name);
    }

    public static @Nullable OwnerId idOf(@Nullable OwnerDocument owner) {
        return owner == null || owner.id() == null ? null : new OwnerId(owner.id());
    }
}
