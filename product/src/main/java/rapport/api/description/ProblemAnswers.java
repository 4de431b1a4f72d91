package rapport.api.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import rapport.api.problem.Problem;

/// Adds to each operation what holds for all of its method: the problems it may answer, and the headers.
final class ProblemAnswers implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        String method = mapping == null || mapping.method().length == 0
                ? "GET"
                : mapping.method()[0].asHttpMethod().name();
        boolean writes = !method.equals(HttpMethod.GET.name());
        problem(operation, "401", "No token, or one that is not known, expired or revoked.");
        problem(operation, "403", "The token only reads, or a right is missing.");
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            problem(operation, "404", "Not here, or nothing that you may see.");
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()))) {
            problem(operation, "400", "A parameter is wrong.");
        }
        if (writes) {
            problem(operation, "400", "The body cannot be read, or a header is wrong.");
            problem(operation, "413", "The body is too large.");
            problem(operation, "415", "The body is of a type that is not read here.");
            problem(operation, "422", "Some fields have to be put right; `errors` names them.");
        }
        if (method.equals("POST")) {
            problem(
                    operation,
                    "409",
                    "A request with this Idempotency-Key is being answered, or it cannot be done as things stand; `type`"
                            + " says which.");
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("A name of your own for this request, to send it again without doing it twice.")
                    .required(false)
                    .schema(new StringSchema().maxLength(255)));
        }
        if (method.equals("PUT") || method.equals("PATCH")) {
            problem(operation, "412", "Somebody else was faster; the header ETag names the version that stands.");
            problem(operation, "428", "The header If-Match is missing.");
        }
        return operation;
    }

    private static void problem(Operation operation, String status, String description) {
        var answer = new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        if (status.equals("412")) {
            answer.addHeaderObject("ETag", new Header().schema(new StringSchema()));
        }
        operation.getResponses().addApiResponse(status, answer);
    }
}
