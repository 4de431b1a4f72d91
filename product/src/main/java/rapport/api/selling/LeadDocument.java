package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.api.reading.Json;
import rapport.sales.OpportunityId;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.LeadView;
import tools.jackson.databind.JsonNode;

@Schema(name = "Lead", description = "An enquiry of somebody who may buy, with everything that is known of it today.")
record LeadDocument(
        UUID id,
        CustomerDocument asker,
        @Schema(example = "Palletising") @Nullable String interest,
        @Schema(example = "Fair in Oslo") @Nullable String source,
        @Nullable OwnerDocument owner,
        @Nullable String note,
        LeadPhase standing,

        @Schema(description = "When it came to where it stands.")
        Instant since,

        @Schema(description = "What the company's rules make of it.", example = "65")
        int score,

        @Nullable Disqualification disqualification,

        @Schema(description = "The id of the deal that it became.") @Nullable
        UUID opportunity,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom,

        Instant createdAt) {

    @Schema(name = "Disqualification", description = "Why a lead was given up.")
    record Disqualification(
            @Schema(
                    description = "The key of one of the reasons of the company, or what it is called.",
                    example = "NOT_NOW",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String reason,

            @Schema(description = "What there is to say besides.", example = "Budget from January") @Nullable
            String remark,

            @Schema(format = "date", description = "When it is to be taken up again.", example = "2027-01-15") @Nullable
            LocalDate recycleOn) {}

    static LeadDocument of(LeadView view) {
        OpportunityId into = view.into();
        String unfit = view.unfit();
        return new LeadDocument(
                view.id().value(),
                CustomerDocument.of(view.party(), view.partyKind(), view.partyName()),
                Json.orLeftOut(view.interest()),
                Json.orLeftOut(view.source()),
                OwnerDocument.of(view.owner(), view.ownerName()),
                Json.orLeftOut(view.note()),
                view.phase(),
                view.since(),
                view.score(),
                unfit == null ? null : new Disqualification(unfit, Json.orLeftOut(view.remark()), view.recycleOn()),
                into == null ? null : into.value(),
                view.custom().isEmpty() ? null : view.custom().all(),
                view.createdAt());
    }
}
