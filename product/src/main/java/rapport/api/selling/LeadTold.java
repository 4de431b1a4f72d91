package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.sales.lead.LeadForm;
import tools.jackson.databind.JsonNode;

@Schema(
        name = "NewLead",
        description = "An enquiry: of somebody known, whose id is told, or of somebody who is told by name, e-mail or"
                + " phone.")
record LeadTold(
        @Schema(description = "The id of the person or the organisation that asks, where it is known.") @Nullable
        UUID asker,

        @Schema(example = "Amara Okafor") @Nullable String name,

        @Schema(description = "For whom they work; alone, the company asks.", example = "Halden Robotics AS") @Nullable
        String company,

        @Schema(example = "amara.okafor@example.com") @Nullable
        String email,

        @Schema(example = "+47 69 17 22 22") @Nullable String phone,
        @Schema(example = "Palletising") @Nullable String interest,
        @Schema(example = "Fair in Oslo") @Nullable String source,

        @Schema(description = "Whoever owns the token, where it is left out.") @Nullable
        OwnerDocument owner,

        @Nullable String note,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {

    boolean tellsOfTwo() {
        return asker != null && (name != null || company != null || email != null || phone != null);
    }

    LeadForm form() {
        return new LeadForm(
                name,
                company,
                email,
                phone,
                asker == null ? LeadForm.NEW : asker.toString(),
                interest,
                source,
                Objects.toString(OwnerDocument.idOf(owner), ""),
                note);
    }
}
