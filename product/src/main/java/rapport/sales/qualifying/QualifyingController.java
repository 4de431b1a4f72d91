package rapport.sales.qualifying;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.expressions.Option;
import rapport.expressions.Vocabularies;
import rapport.journal.Does;
import rapport.sales.CriterionId;
import rapport.sales.ScoringRuleId;
import rapport.sales.weighing.KeptRule;
import rapport.sales.weighing.WeighingForm;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators say what is asked of leads, and what makes one a good one.
@Controller
@RequestMapping("/settings/leads")
@AllowedTo(Whom.ADMINISTRATORS)
class QualifyingController {
    private static final String ALL = "/settings/leads";

    private final Qualifying qualifying;
    private final Scoring scoring;
    private final LookAfterChecklist checklist;
    private final LookAfterScoring rules;
    private final Vocabularies vocabularies;
    private final Templates templates;

    QualifyingController(
            Qualifying qualifying,
            Scoring scoring,
            LookAfterChecklist checklist,
            LookAfterScoring rules,
            Vocabularies vocabularies,
            Templates templates) {
        this.qualifying = qualifying;
        this.scoring = scoring;
        this.checklist = checklist;
        this.rules = rules;
        this.vocabularies = vocabularies;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page(
                "Leads",
                templates.salesQualifyingSettings(new QualifyingPage(
                        SettingsTabs.of(viewer, SettingsTab.LEADS),
                        qualifying.checklist(),
                        qualifying.rules().stream()
                                .map(rule -> new KeptRule(rule.id().toString(), rule, scoring.problem(rule.rule())))
                                .toList(),
                        qualifying.offeredReasons().stream()
                                .map(reason -> new Option(reason.id().toString(), reason.name()))
                                .toList(),
                        vocabularies.unmade(Scoring.LEADS, Rights.ALL).words())));
    }

    @PostMapping("/checklist")
    @Does("Add a line to the checklist of leads")
    Html ask(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String question) {
        return told(checklist.add(name, question), "The line is added.");
    }

    @PutMapping("/checklist/{id}")
    @Does("Change the checklist of leads")
    Html askOtherwise(
            @PathVariable CriterionId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String question) {
        return told(checklist.change(id, name, question), "The line is saved.");
    }

    @DeleteMapping("/checklist/{id}")
    @Does("Take a line from the checklist of leads")
    Html askNoMore(@PathVariable CriterionId id) {
        checklist.retire(id);
        return told("", "The line is taken away.");
    }

    @PostMapping("/rules")
    @Does("Add a rule that scores leads")
    Html add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "0") int points) {
        return told(rules.add(new WeighingForm(name, rule, points)), "The rule counts from now on.");
    }

    @PutMapping("/rules/{id}")
    @Does("Change a rule that scores leads")
    Html change(
            @PathVariable ScoringRuleId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "0") int points) {
        return told(rules.change(id, new WeighingForm(name, rule, points)), "The rule is saved.");
    }

    @DeleteMapping("/rules/{id}")
    @Does("Delete a rule that scores leads")
    Html delete(@PathVariable ScoringRuleId id) {
        rules.delete(id);
        return told("", "The rule is deleted.");
    }

    private static Html told(String problem, String done) {
        return Html.goTo(ALL).with(problem.isEmpty() ? Toast.ok(done) : Toast.warn(problem));
    }
}
