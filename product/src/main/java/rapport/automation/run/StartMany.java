package rapport.automation.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.access.Viewer;
import rapport.automation.plan.Plan;
import rapport.automation.plan.Plans;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Starts a playbook with many records of a list. Their first steps are taken in the background.
///
/// @param list       the key of the list
/// @param recordKind of its records
public record StartMany(String list, String recordKind, Plans plans, FollowPlan follow) implements BulkAct {
    @Override
    public String key() {
        return "playbook";
    }

    @Override
    public String label() {
        return "Start a playbook";
    }

    @Override
    public String icon() {
        return "notebook-pen";
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                "Playbook",
                plans.beginning(recordKind).stream()
                        .map(plan -> new Question.Option(plan.id().toString(), plan.name()))
                        .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        return plan(answers).isPresent() ? "" : "Choose a playbook. Who may keep them makes them under Playbooks.";
    }

    @Override
    public String sentence(List<String> answers) {
        return "Start the playbook “" + plan(answers).map(Plan::name).orElse("") + "”";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        return plan(answers)
                .map(plan -> follow.many(plan.id(), ids, by))
                .orElseGet(() -> ids.stream()
                        .map(id -> AccountLine.skipped(id.toString(), "The playbook begins no more.", ""))
                        .toList());
    }

    private Optional<Plan> plan(List<String> answers) {
        return plans.beginning(recordKind).stream()
                .filter(plan -> answers.contains(plan.id().toString()))
                .findFirst();
    }
}
