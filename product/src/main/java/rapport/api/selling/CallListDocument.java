package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OwnerDocument;
import rapport.sales.calling.CallListView;
import rapport.sales.calling.Response;

@Schema(name = "CallList", description = "Leads that are called one after the other, as far as you see them.")
record CallListDocument(
        UUID id,

        @Schema(example = "Fair in Oslo, first calls") String name,

        @Nullable OwnerDocument createdBy,
        Instant createdAt,

        @Schema(description = "Whether it is still called from.")
        boolean open,

        @Schema(description = "How many leads stand on it.", example = "120")
        int total,

        @Schema(description = "How many of them come up today.", example = "34")
        int toCall,

        @Schema(description = "How often each response came; those that never came are left out.")
        Map<Response, Integer> responses) {
    static CallListDocument of(CallListView view) {
        return new CallListDocument(
                view.id().value(),
                view.name(),
                OwnerDocument.of(view.by(), view.byName()),
                view.createdAt(),
                view.open(),
                view.total(),
                view.toCall(),
                view.responses());
    }
}
