package rapport.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Problem details as RFC 9457 writes them.
@Schema(name = "Problem", description = "Why a request did not work (RFC 9457).")
public record Problem(
        @Schema(
                description = "The kind of the problem: stable, for programs. `about:blank` says no more than"
                        + " the status does.",
                example = "urn:rapport:problem:refused-fields")
        String type,

        @Schema(description = "The kind in words.", example = "Some fields have to be put right")
        String title,

        @Schema(description = "The status of the answer.", example = "422")
        int status,

        @Schema(description = "What happened this time, and what to do.")
        String detail,

        @Schema(description = "The path that was asked for.", example = "/api/v1/people")
        String instance,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "Field by field, where fields are wrong.")
        List<FieldProblem> errors,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Who may be meant, the likeliest first, where somebody like this may be known already.")
        List<Candidate> candidates) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
