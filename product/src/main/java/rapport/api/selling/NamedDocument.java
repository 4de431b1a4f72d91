package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(name = "Named", description = "Something that has an id, and what it is called.")
record NamedDocument(UUID id, @Schema(example = "Propose") String name) {}
