package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.api.party.OwnerDocument;
import rapport.api.reading.Json;
import rapport.sales.lead.LeadView;
import tools.jackson.databind.JsonNode;

@Schema(
        name = "LeadChange",
        description = "What may be changed of a lead. Its standing is moved, and it is given up or converted, at"
                + " addresses of their own.")
record LeadChange(
        @Schema(example = "Palletising") @Nullable String interest,
        @Schema(example = "Fair in Oslo") @Nullable String source,
        @Nullable OwnerDocument owner,
        @Nullable String note,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom) {

    static LeadChange of(LeadView view) {
        return new LeadChange(
                Json.orLeftOut(view.interest()),
                Json.orLeftOut(view.source()),
                OwnerDocument.of(view.owner(), view.ownerName()),
                Json.orLeftOut(view.note()),
                view.custom().isEmpty() ? null : view.custom().all());
    }

    /// Fact by fact, as somebody would type it, without the fields of the company.
    Map<String, String> typed() {
        OwnerId whose = OwnerDocument.idOf(owner);
        return Map.of(
                "interest", Json.orEmpty(interest),
                "source", Json.orEmpty(source),
                "owner", Objects.toString(whose, ""),
                "note", Json.orEmpty(note));
    }
}
