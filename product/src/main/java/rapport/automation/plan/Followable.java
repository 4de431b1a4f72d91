package rapport.automation.plan;

import org.springframework.stereotype.Component;
import rapport.automation.PlannedRecords;
import rapport.automation.StepKind;
import rapport.expressions.Expressions;
import rapport.expressions.Mistakes;
import rapport.expressions.Vocabularies;

/// Whether a plan can be followed as it is written: a field that its rules name may be gone.
@Component
public class Followable {
    private final Offered offered;
    private final Vocabularies vocabularies;

    Followable(Offered offered, Vocabularies vocabularies) {
        this.offered = offered;
        this.vocabularies = vocabularies;
    }

    /// What hinders, in a sentence that names the step; empty where nothing does.
    public String problem(Plan plan) {
        return offered.records(plan.recordKind())
                .map(records -> problem(plan, records))
                .orElse("No module keeps such records any more.");
    }

    private String problem(Plan plan, PlannedRecords records) {
        String begins = rule(plan.onlyIf(), records);
        if (!begins.isEmpty()) {
            return "The rule by which it begins: " + begins;
        }
        if (!plan.moment().isEmpty()
                && records.moments().stream().noneMatch(moment -> moment.key().equals(plan.moment()))) {
            return "What it began at is not there any more. Choose another beginning.";
        }
        for (int n = 0; n < plan.course().size(); n++) {
            String problem = problem(plan.course().steps().get(n), records);
            if (!problem.isEmpty()) {
                return "Step " + (n + 1) + ": " + problem;
            }
        }
        return "";
    }

    /// The first problem of a step, in a sentence; empty where it has none.
    public String problem(Step step, PlannedRecords records) {
        return offered.kind(step.kind())
                .filter(kind -> kind.isFor(records))
                .map((StepKind kind) -> kind.problems(step.settings(), records).values().stream()
                        .findFirst()
                        .orElse(""))
                .orElse("There is no such step any more.");
    }

    /// What is wrong with a rule about such records; empty where nothing is, or no rule was written.
    String rule(String text, PlannedRecords records) {
        return !text.isEmpty()
                        && Expressions.check(text, vocabularies.of(records.vocabulary())) instanceof Mistakes mistakes
                ? mistakes.text()
                : "";
    }
}
