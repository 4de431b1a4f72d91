package rapport.api.problem;

import java.util.List;
import java.util.Map;

/// Ends a request of a program with a problem.
public final class ApiRefusal extends RuntimeException {
    private final ProblemKind kind;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, String> headers;

    private ApiRefusal(ProblemKind kind, String detail, List<FieldProblem> errors, Map<String, String> headers) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    public static ApiRefusal of(ProblemKind kind, String detail) {
        return new ApiRefusal(kind, detail, List.of(), Map.of());
    }

    public static ApiRefusal of(ProblemKind kind, String detail, Map<String, String> headers) {
        return new ApiRefusal(kind, detail, List.of(), headers);
    }

    public static ApiRefusal ofFields(List<FieldProblem> errors) {
        String detail =
                errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " fields have to be put right.";
        return new ApiRefusal(ProblemKind.REFUSED_FIELDS, detail, errors, Map.of());
    }

    public ProblemKind kind() {
        return kind;
    }

    Map<String, String> headers() {
        return headers;
    }

    Problem at(String path) {
        return new Problem(kind.type(), kind.title(), kind.status(), String.valueOf(getMessage()), path, errors);
    }
}
