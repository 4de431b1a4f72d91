package rapport.api.selling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.customfields.CustomField;

/// Problems of facts, with the places where the documents of the API tell the facts.
final class FactProblems {
    private static final Map<String, String> POINTERS = Map.of(
            "party", "/customer",
            "expected", "/expectedClose",
            "next_step", "/nextStep",
            "owner", "/owner/id");

    private FactProblems() {}

    static ApiRefusal of(Map<String, String> problems) {
        List<FieldProblem> errors = problems.entrySet().stream()
                .map(one -> new FieldProblem(pointer(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        return ApiRefusal.ofFields(errors);
    }

    private static String pointer(String fact) {
        return CustomField.keyIn(fact)
                .map(key -> "/custom/" + key)
                .orElseGet(() -> POINTERS.getOrDefault(fact, "/" + fact));
    }
}
