package rapport.api.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Somebody who may be meant.
@Schema(name = "Candidate", description = "Somebody we know who may be meant.")
public record Candidate(
        @Schema(description = "Where they are read and changed.", example = "/api/v1/people/0198…")
        String href,

        @Schema(description = "What they are called.") String name,

        @Schema(description = "How probable it is that they are meant, from 0 to 1.", example = "0.82")
        double probability,

        @Schema(description = "What speaks for and against it, in words.")
        List<String> reasons) {}
