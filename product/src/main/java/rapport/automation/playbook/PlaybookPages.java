package rapport.automation.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.automation.Moment;
import rapport.automation.PlanId;
import rapport.automation.PlannedRecords;
import rapport.automation.Setting;
import rapport.automation.Settings;
import rapport.automation.StepKind;
import rapport.automation.plan.Course;
import rapport.automation.plan.Followable;
import rapport.automation.plan.Offered;
import rapport.automation.plan.Plan;
import rapport.automation.plan.Plans;
import rapport.automation.plan.Step;
import rapport.automation.playbook.PlaybookPage.Filled;
import rapport.automation.playbook.PlaybookPage.KindShown;
import rapport.automation.playbook.PlaybookPage.StepShown;
import rapport.automation.run.UnderWay;
import rapport.expressions.Option;
import rapport.expressions.Vocabularies;

/// Reads playbooks for their pages.
@Component
@Transactional(readOnly = true)
class PlaybookPages {
    private static final int TRIED_WITH = 20;

    /// What somebody has typed that was refused.
    ///
    /// @param step the key of a step, or of the kind of a new one; or empty
    /// @param why  in a sentence
    record Typed(String step, Settings settings, String why) {
        static final Typed NOTHING = new Typed("", new Settings(Map.of()), "");
    }

    private final Plans plans;
    private final Offered offered;
    private final Followable followable;
    private final UnderWay underWay;
    private final Owners owners;
    private final Vocabularies vocabularies;

    PlaybookPages(
            Plans plans,
            Offered offered,
            Followable followable,
            UnderWay underWay,
            Owners owners,
            Vocabularies vocabularies) {
        this.plans = plans;
        this.offered = offered;
        this.followable = followable;
        this.underWay = underWay;
        this.owners = owners;
        this.vocabularies = vocabularies;
    }

    PlaybooksPage all(String typed, String problem, Viewer viewer) {
        Map<PlanId, Integer> running = underWay.byPlan();
        return new PlaybooksPage(
                plans.all(viewer).stream()
                        .map(plan -> new PlaybooksPage.Row(
                                plan.id().toString(),
                                plan.name(),
                                begins(plan),
                                plan.course().size(),
                                running.getOrDefault(plan.id(), 0),
                                plan.paused() ? plan.problem().isEmpty() ? "Paused" : plan.problem() : ""))
                        .toList(),
                viewer.rights().may(AutomationKinds.PLAYBOOK, Right.CREATE)
                        ? offered.records().stream()
                                .map(records -> new Option(records.recordKind(), "A " + records.one()))
                                .toList()
                        : List.of(),
                typed,
                problem);
    }

    private String begins(Plan plan) {
        return offered.records(plan.recordKind())
                .map(records -> plan.moment().isEmpty()
                        ? "For a " + records.one() + ", started by hand"
                        : records.moments().stream()
                                .filter(moment -> moment.key().equals(plan.moment()))
                                .map(Moment::label)
                                .findFirst()
                                .orElse("For a " + records.one()))
                .orElse("");
    }

    Optional<PlaybookPage> page(PlanId id, Typed typed, Viewer viewer) {
        return plans.find(id, viewer, Right.READ).map(plan -> page(plan, typed, viewer));
    }

    private PlaybookPage page(Plan plan, Typed typed, Viewer viewer) {
        PlannedRecords records = offered.records(plan.recordKind()).orElseThrow();
        boolean editable = plans.find(plan.id(), viewer, Right.EDIT).isPresent() && viewer.mayWrite();
        return new PlaybookPage(
                plan.id().toString(),
                plan.mark(),
                plan.name(),
                records.one(),
                plan.keeper().toString(),
                owners.choices().stream()
                        .filter(owner -> !owner.isTeam())
                        .map(owner -> new Option(owner.id().toString(), owner.name()))
                        .toList(),
                plan.moment(),
                moments(records),
                plan.onlyIf(),
                plan.paused(),
                plan.problem(),
                typed.why(),
                editable,
                editable && viewer.rights().may(AutomationKinds.PLAYBOOK, Right.DELETE),
                underWay.byPlan().getOrDefault(plan.id(), 0),
                steps(plan.course(), typed, records),
                editable ? kinds(typed, records) : List.of(),
                vocabularies.of(records.vocabulary(), viewer.rights()).words(),
                records.latest(TRIED_WITH, viewer).stream()
                        .map(record -> new Option(record.id().toString(), record.name()))
                        .toList());
    }

    private static List<Option> moments(PlannedRecords records) {
        var all = new ArrayList<Option>();
        all.add(new Option("", "Only when somebody starts it"));
        records.moments().forEach(moment -> all.add(new Option(moment.key(), moment.label())));
        return all;
    }

    private List<StepShown> steps(Course course, Typed typed, PlannedRecords records) {
        var shown = new ArrayList<StepShown>();
        for (Step step : course.steps()) {
            boolean open = step.key().equals(typed.step());
            Settings settings = open ? typed.settings() : step.settings();
            Optional<StepKind> kind = offered.kind(step.kind());
            shown.add(new StepShown(
                    step.key(),
                    kind.map(StepKind::icon).orElse("circle-question-mark"),
                    kind.map(one -> one.sentence(step.settings(), records)).orElse("A step that is no more"),
                    followable.problem(step, records),
                    kind.map(one -> filled(one.settings(records), settings)).orElse(List.of()),
                    kind.map(StepKind::isBranch).orElse(false),
                    leads(course, step, records),
                    step.next(),
                    step.otherwise(),
                    open));
        }
        return shown;
    }

    private List<Option> leads(Course course, Step from, PlannedRecords records) {
        var leads = new ArrayList<Option>();
        leads.add(new Option("", "the next step"));
        for (int n = course.indexOf(from.key()) + 2; n < course.size(); n++) {
            Step to = course.steps().get(n);
            String sentence = offered.kind(to.kind())
                    .map(kind -> kind.sentence(to.settings(), records))
                    .orElse("");
            leads.add(new Option(to.key(), "step " + (n + 1) + ": " + sentence));
        }
        leads.add(new Option(Step.END, "the end"));
        return leads;
    }

    private List<KindShown> kinds(Typed typed, PlannedRecords records) {
        return offered.kinds(records).stream()
                .map(kind -> {
                    boolean open = kind.key().equals(typed.step());
                    return new KindShown(
                            kind.key(),
                            kind.label(),
                            kind.icon(),
                            filled(kind.settings(records), open ? typed.settings() : Typed.NOTHING.settings()),
                            open);
                })
                .toList();
    }

    private static List<Filled> filled(List<Setting> settings, Settings values) {
        return settings.stream()
                .map(setting -> new Filled(setting, values.text(setting.key())))
                .toList();
    }
}
