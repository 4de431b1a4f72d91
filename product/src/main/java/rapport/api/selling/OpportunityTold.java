package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.sales.opportunity.OpportunityForm;
import tools.jackson.databind.JsonNode;

@Schema(name = "NewOpportunity", description = "A deal that begins.")
record OpportunityTold(
        @Schema(example = "Packing line for Halden", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(
                description = "The id of the person or the organisation with whom it is made.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID customer,

        @Nullable AmountDocument amount,

        @Schema(format = "date", example = "2026-09-30") @Nullable
        String expectedClose,

        @Schema(description = "The id of the stage in which it begins; the first one, where it is left out.") @Nullable
        UUID stage,

        @Schema(description = "Whoever owns the token, where it is left out.") @Nullable
        OwnerDocument owner,

        @Schema(example = "Send the offer") @Nullable String nextStep,
        @Schema(example = "Fair in Oslo") @Nullable String source,
        @Nullable String note,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {

    OpportunityForm form() {
        return new OpportunityForm(
                name,
                Objects.toString(customer, ""),
                "",
                AmountDocument.typed(amount),
                expectedClose,
                Objects.toString(stage, ""),
                nextStep,
                source);
    }

    /// All of it, as a change of one that begins with nothing said by the owner of the token.
    OpportunityChange rest(OpportunityChange begun) {
        return new OpportunityChange(
                begun.name(),
                begun.amount(),
                begun.expectedClose(),
                owner == null ? begun.owner() : owner,
                begun.nextStep(),
                begun.source(),
                note,
                begun.custom());
    }
}
