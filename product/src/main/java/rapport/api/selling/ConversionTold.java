package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.sales.lead.LeadView;
import rapport.sales.opportunity.OpportunityForm;
import tools.jackson.databind.JsonNode;

@Schema(name = "Conversion", description = "The deal that a lead becomes. What is left out is as the lead has it.")
record ConversionTold(
        @Schema(description = "What the lead asks for, where it is left out.", example = "Packing line") @Nullable
        String name,

        @Schema(
                description = "The id of the customer with whom the deal is made: whoever asks, where it is left out;"
                        + " an organisation for which that person works, for one.")
        @Nullable
        UUID customer,

        @Nullable AmountDocument amount,

        @Schema(format = "date", example = "2026-09-30") @Nullable
        String expectedClose,

        @Schema(description = "The id of the stage in which it begins; the first one, where it is left out.") @Nullable
        UUID stage,

        @Schema(example = "Send the offer") @Nullable String nextStep,

        @Schema(
                description =
                        "What the company's own fields say, by their keys. What is left out is as the lead has it, in a"
                                + " field of the same key.")
        @Nullable
        Map<String, JsonNode> custom) {

    OpportunityForm form(LeadView lead) {
        return new OpportunityForm(
                name == null ? lead.interest() : name,
                customer == null ? lead.party().toString() : customer.toString(),
                "",
                AmountDocument.typed(amount),
                expectedClose,
                Objects.toString(stage, ""),
                nextStep,
                lead.source());
    }
}
