package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.api.party.OwnerDocument;
import rapport.api.reading.Json;
import rapport.sales.opportunity.OpportunityView;
import tools.jackson.databind.JsonNode;

@Schema(
        name = "OpportunityChange",
        description = "What may be changed of an opportunity, open or closed. Its stage is moved, and it is closed, at"
                + " addresses of their own.")
record OpportunityChange(
        @Schema(example = "Packing line for Halden") @Nullable
        String name,

        @Nullable AmountDocument amount,

        @Schema(format = "date", example = "2026-09-30") @Nullable
        String expectedClose,

        @Nullable OwnerDocument owner,
        @Schema(example = "Send the offer") @Nullable String nextStep,
        @Schema(example = "Fair in Oslo") @Nullable String source,
        @Nullable String note,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {

    static OpportunityChange of(OpportunityView view) {
        return new OpportunityChange(
                view.name(),
                AmountDocument.of(view.amount()),
                view.expected() == null ? null : view.expected().toString(),
                OwnerDocument.of(view.owner(), view.ownerName()),
                Json.orLeftOut(view.nextStep()),
                Json.orLeftOut(view.source()),
                Json.orLeftOut(view.note()),
                view.custom().isEmpty() ? null : view.custom().all());
    }

    /// Fact by fact, as somebody would type it, without the fields of the company.
    Map<String, String> typed() {
        OwnerId whose = OwnerDocument.idOf(owner);
        return Map.of(
                "name", Json.orEmpty(name),
                "amount", AmountDocument.typed(amount),
                "expected", Json.orEmpty(expectedClose),
                "owner", Objects.toString(whose, ""),
                "next_step", Json.orEmpty(nextStep),
                "source", Json.orEmpty(source),
                "note", Json.orEmpty(note));
    }
}
