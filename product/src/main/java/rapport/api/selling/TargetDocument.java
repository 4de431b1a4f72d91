package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.customers.PartyKind;
import rapport.sales.target.TargetView;

@Schema(name = "Target", description = "An organisation at which we aim, as far as we have come with it.")
record TargetDocument(
        UUID id,
        CustomerDocument organisation,
        NamedDocument list,
        @Nullable OwnerDocument owner,

        @Schema(description = "What the criteria of the list make of it.", example = "50")
        int fit,

        @Schema(description = "In how many of the wanted roles somebody is known.", example = "3")
        int covered,

        @Schema(description = "In how many roles the list wants somebody known.", example = "5")
        int wanted,

        @Nullable Move nextMove,
        @Nullable Instant lastMove,

        @Schema(description = "What the moves that were made come to.", example = "14")
        int score,

        @Schema(description = "What the open deals with it come to, currency by currency.")
        List<AmountDocument> openDeals,

        Instant addedAt) {

    @Schema(name = "PlannedMove")
    record Move(
            @Schema(example = "Call the plant manager") String subject,
            @Nullable Instant due) {}

    static TargetDocument of(TargetView view) {
        String next = view.nextMove();
        return new TargetDocument(
                view.id().value(),
                CustomerDocument.of(view.organisation(), PartyKind.ORGANISATION, view.name()),
                new NamedDocument(view.list().value(), view.listName()),
                OwnerDocument.of(view.owner(), view.ownerName()),
                view.fit(),
                view.covered(),
                view.wanted(),
                next == null ? null : new Move(next, view.nextAt()),
                view.lastMove(),
                view.score(),
                view.deals().stream().map(AmountDocument::of).toList(),
                view.added());
    }
}
