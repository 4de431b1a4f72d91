package rapport.automation.steps;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.PlannedRecords;
import rapport.automation.RecordRules;
import rapport.automation.Setting;
import rapport.automation.Settings;
import rapport.automation.StepKind;
import rapport.expressions.Expressions;
import rapport.expressions.Mistakes;
import rapport.expressions.Vocabularies;

/// Goes one way where a rule holds of the record, and another where it does not.
@Component
class BranchStep implements StepKind {
    private static final String RULE = "rule";

    private final RecordRules rules;
    private final Vocabularies vocabularies;

    BranchStep(RecordRules rules, Vocabularies vocabularies) {
        this.rules = rules;
        this.vocabularies = vocabularies;
    }

    @Override
    public String key() {
        return "branch";
    }

    @Override
    public String label() {
        return "Branch";
    }

    @Override
    public String icon() {
        return "git-merge";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isBranch() {
        return true;
    }

    @Override
    public List<Setting> settings(PlannedRecords records) {
        return List.of(Setting.rule(RULE, "If", "amount > money(50000, \"NOK\")"));
    }

    @Override
    public Map<String, String> problems(Settings settings, PlannedRecords records) {
        String rule = settings.text(RULE);
        if (rule.isBlank()) {
            return Map.of(RULE, "Write the rule that decides.");
        }
        return Expressions.check(rule, vocabularies.of(records.vocabulary())) instanceof Mistakes mistakes
                ? Map.of(RULE, mistakes.text())
                : Map.of();
    }

    @Override
    public String sentence(Settings settings, PlannedRecords records) {
        return "If " + settings.text(RULE);
    }

    @Override
    public Performed foretell(Settings settings, Occasion occasion) {
        return perform(settings, occasion);
    }

    @Override
    public Performed perform(Settings settings, Occasion occasion) {
        String rule = settings.text(RULE);
        return switch (rules.ask(rule, occasion.record().id(), occasion.records(), occasion.at())) {
            case RecordRules.Answer.Holds(var holds) ->
                new Performed.Chosen("If " + rule + ": " + (holds ? "yes" : "no"), holds);
            case RecordRules.Answer.Unclear(var why) -> new Performed.Broken(why);
        };
    }
}
