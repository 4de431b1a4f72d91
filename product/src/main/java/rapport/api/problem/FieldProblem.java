package rapport.api.problem;

import io.swagger.v3.oas.annotations.media.Schema;

/// What is wrong with one field.
@Schema(name = "FieldProblem", description = "What is wrong with one field of the request, and what to do about it.")
public record FieldProblem(
        @Schema(description = "Where it stands, as a JSON pointer (RFC 6901).", example = "/emails/0")
        String pointer,

        @Schema(
                description = "A sentence for the person who wrote it.",
                example = "“amara(at)halden” has no @. Write the e-mail address like name@example.com.")
        String detail) {}
