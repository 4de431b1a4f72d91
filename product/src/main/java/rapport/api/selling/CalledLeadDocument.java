package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.api.reading.Json;
import rapport.sales.calling.CalledLeadView;
import rapport.sales.calling.Response;

@Schema(name = "CalledLead", description = "A lead on a call list, with what came of calling.")
record CalledLeadDocument(
        @Schema(description = "The id of the lead.") UUID lead,
        CustomerDocument asker,
        @Schema(example = "Palletising") @Nullable String interest,

        @Schema(description = "How often somebody has called without an end.", example = "1")
        int tries,

        @Schema(description = "From which day on it comes up again.") @Nullable
        LocalDate dueOn,

        @Schema(description = "What came of it; left out as long as nothing is settled.") @Nullable
        Response response,

        @Nullable Instant answeredAt,
        @Nullable OwnerDocument answeredBy) {
    static CalledLeadDocument of(CalledLeadView view) {
        return new CalledLeadDocument(
                view.lead().value(),
                CustomerDocument.of(view.party(), view.partyKind(), view.partyName()),
                Json.orLeftOut(view.interest()),
                view.tries(),
                view.dueOn(),
                view.response(),
                view.answeredAt(),
                OwnerDocument.of(view.by(), view.byName()));
    }
}
