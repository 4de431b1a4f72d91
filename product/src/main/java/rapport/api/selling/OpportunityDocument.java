package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.api.reading.Json;
import rapport.sales.LeadId;
import rapport.sales.opportunity.OpportunityView;
import rapport.sales.opportunity.Phase;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import tools.jackson.databind.JsonNode;

@Schema(name = "Opportunity", description = "A deal with everything that is known of it today.")
record OpportunityDocument(
        UUID id,
        @Schema(example = "Packing line for Halden") String name,
        CustomerDocument customer,
        AmountDocument amount,

        @Schema(example = "2026-09-30") @Nullable LocalDate expectedClose,

        @Nullable OwnerDocument owner,
        NamedDocument pipeline,
        NamedDocument stage,

        @Schema(description = "How likely a deal is won that stands here, in percent.", example = "40")
        int probability,

        @Schema(description = "When it came into its stage.")
        Instant enteredStageAt,

        Phase standing,
        @Nullable Instant closedAt,

        @Schema(description = "Why it was lost.") @Nullable NamedDocument lossReason,

        @Schema(description = "Who won it instead.", example = "Nordic Arms") @Nullable
        String competitor,

        @Schema(example = "Send the offer") @Nullable String nextStep,
        @Schema(example = "Fair in Oslo") @Nullable String source,
        @Nullable String note,

        @Schema(description = "The lead of which it was made.") @Nullable
        UUID lead,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom,

        Instant createdAt) {

    static OpportunityDocument of(OpportunityView view, Pipelines pipelines) {
        Stage stage = pipelines.find(view.stage()).orElseThrow();
        Pipeline pipeline = pipelines.find(stage.pipeline()).orElseThrow();
        LeadId lead = view.lead();
        return new OpportunityDocument(
                view.id().value(),
                view.name(),
                CustomerDocument.of(view.party(), view.partyKind(), view.partyName()),
                AmountDocument.of(view.amount()),
                view.expected(),
                OwnerDocument.of(view.owner(), view.ownerName()),
                new NamedDocument(pipeline.id().value(), pipeline.name()),
                new NamedDocument(stage.id().value(), stage.name()),
                stage.probability(),
                view.enteredAt(),
                view.phase(),
                view.closedAt(),
                reason(view, pipelines),
                Json.orLeftOut(view.lostTo()),
                Json.orLeftOut(view.nextStep()),
                Json.orLeftOut(view.source()),
                Json.orLeftOut(view.note()),
                lead == null ? null : lead.value(),
                view.custom().isEmpty() ? null : view.custom().all(),
                view.createdAt());
    }

    private static @Nullable NamedDocument reason(OpportunityView view, Pipelines pipelines) {
        return view.reason() == null
                ? null
                : pipelines
                        .find(view.reason())
                        .map(reason -> new NamedDocument(reason.id().value(), reason.name()))
                        .orElse(null);
    }
}
