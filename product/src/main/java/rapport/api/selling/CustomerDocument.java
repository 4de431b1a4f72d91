package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;

@Schema(name = "Customer", description = "The person or the organisation whom a record is about.")
record CustomerDocument(
        UUID id,
        PartyKind kind,
        @Schema(example = "Halden Robotics AS") String name) {
    static CustomerDocument of(PartyId id, PartyKind kind, String name) {
        return new CustomerDocument(id.value(), kind, name);
    }
}
