package rapport.api.problem;

import java.util.List;
import java.util.Map;

/// Ends a request of a program with a problem.
public final class ApiRefusal extends RuntimeException {
    private final ProblemKind kind;
    private final transient List<FieldProblem> errors;
    private final transient List<Candidate> candidates;
    private final transient Map<String, String> headers;

    private ApiRefusal(
            ProblemKind kind,
            String detail,
            List<FieldProblem> errors,
            List<Candidate> candidates,
            Map<String, String> headers) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.candidates = List.copyOf(candidates);
        this.headers = Map.copyOf(headers);
    }

    public static ApiRefusal of(ProblemKind kind, String detail) {
        return new ApiRefusal(kind, detail, List.of(), List.of(), Map.of());
    }

    public static ApiRefusal of(ProblemKind kind, String detail, Map<String, String> headers) {
        return new ApiRefusal(kind, detail, List.of(), List.of(), headers);
    }

    public static ApiRefusal ofFields(List<FieldProblem> errors) {
        String detail =
                errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " fields have to be put right.";
        return new ApiRefusal(ProblemKind.REFUSED_FIELDS, detail, errors, List.of(), Map.of());
    }

    /// @param candidates those who may be meant, as far as whoever asks may change them
    public static ApiRefusal ofKnown(List<Candidate> candidates) {
        return new ApiRefusal(
                ProblemKind.MAYBE_KNOWN,
                "Nothing was written. Say whom you mean: change one of the candidates, or send it again with"
                        + " matching=create.",
                List.of(),
                candidates,
                Map.of());
    }

    public ProblemKind kind() {
        return kind;
    }

    Map<String, String> headers() {
        return headers;
    }

    Problem at(String path) {
        return new Problem(
                kind.type(), kind.title(), kind.status(), String.valueOf(getMessage()), path, errors, candidates);
    }
}
