package rapport.automation.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.automation.PlanId;
import rapport.automation.PlannedRecords;
import rapport.automation.Settings;
import rapport.customers.facts.CleanText;

/// Makes plans, and changes them. Empty where there is no such plan, or none that the viewer may change.
@Service
@Transactional
public class LookAfterPlans {
    private static final int LONGEST = 80;
    private static final int LONGEST_RULE = 2_000;

    /// What came of it.
    public sealed interface Looked {
        record Kept(PlanId id) implements Looked {}

        record Refused(String why) implements Looked {}
    }

    /// @param mark of the steps that whoever changes them has seen
    public record Which(PlanId id, String mark) {}

    private final Plans plans;
    private final Offered offered;
    private final Followable followable;
    private final Viewers viewers;
    private final Clock clock;

    LookAfterPlans(Plans plans, Offered offered, Followable followable, Viewers viewers, Clock clock) {
        this.plans = plans;
        this.offered = offered;
        this.followable = followable;
        this.viewers = viewers;
        this.clock = clock;
    }

    public Looked make(String recordKind, String typed, Viewer by) {
        String name = CleanText.of(typed);
        if (offered.records(recordKind).isEmpty()) {
            return new Looked.Refused("Choose for what the playbook is.");
        }
        String problem = problem(name, recordKind, "");
        return problem.isEmpty()
                ? new Looked.Kept(plans.add(recordKind, name, by.id(), clock.instant()))
                : new Looked.Refused(problem);
    }

    public Optional<Looked> settle(PlanId id, String typed, AccountId keeper, String moment, String onlyIf, Viewer by) {
        return plans.lock(id, by, Right.EDIT).map(plan -> {
            PlannedRecords records = offered.records(plan.recordKind()).orElseThrow();
            String name = CleanText.of(typed);
            String problem = problem(name, plan.recordKind(), plan.name());
            if (problem.isEmpty() && onlyIf.length() > LONGEST_RULE) {
                problem = "A rule has at most 2,000 characters.";
            }
            if (problem.isEmpty()) {
                problem = followable.rule(onlyIf, records);
            }
            if (problem.isEmpty()
                    && !moment.isEmpty()
                    && records.moments().stream().noneMatch(one -> one.key().equals(moment))) {
                problem = "Choose when it begins.";
            }
            if (problem.isEmpty() && viewers.of(keeper).isEmpty()) {
                problem = "Choose a colleague who works here to look after it.";
            }
            if (!problem.isEmpty()) {
                return new Looked.Refused(problem);
            }
            plans.settle(id, name, keeper, moment, onlyIf);
            return new Looked.Kept(id);
        });
    }

    public Optional<Looked> add(Which which, String kind, Settings settings, Viewer by) {
        return change(
                which,
                course -> course.with(new Step(course.newKey(), kind, settings, "", "")),
                Optional.of(new Step("", kind, settings, "", "")),
                by);
    }

    public Optional<Looked> change(
            Which which, String key, Settings settings, String next, String otherwise, Viewer by) {
        return plans.find(which.id(), by, Right.EDIT)
                .flatMap(plan -> plan.course().find(key))
                .flatMap(step -> change(
                        which,
                        course -> course.changed(key, old -> old.with(settings, next, otherwise)),
                        Optional.of(step.with(settings, next, otherwise)),
                        by));
    }

    public Optional<Looked> remove(Which which, String key, Viewer by) {
        return change(which, course -> course.indexOf(key) < 0 ? course : course.without(key), Optional.empty(), by);
    }

    public Optional<Looked> move(Which which, String key, boolean earlier, Viewer by) {
        return change(
                which, course -> course.indexOf(key) < 0 ? course : course.moved(key, earlier), Optional.empty(), by);
    }

    public Optional<Looked> pause(PlanId id, Viewer by) {
        return plans.lock(id, by, Right.EDIT).map(plan -> {
            plans.pause(id, plan.problem(), clock.instant());
            return new Looked.Kept(id);
        });
    }

    public Optional<Looked> resume(PlanId id, Viewer by) {
        return plans.lock(id, by, Right.EDIT).map(plan -> {
            String problem = followable.problem(plan);
            if (!problem.isEmpty()) {
                return new Looked.Refused(problem);
            }
            plans.resume(id);
            return new Looked.Kept(id);
        });
    }

    /// Runs under way go on to their end.
    ///
    /// @return whether there was one that the viewer may delete
    public boolean retire(PlanId id, Viewer by) {
        Optional<Plan> found = plans.lock(id, by, Right.DELETE);
        found.ifPresent(plan -> plans.retire(id, clock.instant()));
        return found.isPresent();
    }

    private Optional<Looked> change(Which which, UnaryOperator<Course> change, Optional<Step> touched, Viewer by) {
        return plans.lock(which.id(), by, Right.EDIT).map(plan -> {
            Course course = change.apply(plan.course());
            String problem = problem(plan, which, course, touched);
            if (!problem.isEmpty()) {
                return new Looked.Refused(problem);
            }
            plans.save(plan, course, by.id(), clock.instant());
            return new Looked.Kept(which.id());
        });
    }

    private String problem(Plan plan, Which seen, Course course, Optional<Step> touched) {
        if (!plan.mark().equals(seen.mark())) {
            return "Somebody else has changed the steps meanwhile. Look at them, and do it again.";
        }
        if (course.size() > Course.MOST) {
            return "A playbook has at most " + Course.MOST + " steps.";
        }
        PlannedRecords records = offered.records(plan.recordKind()).orElseThrow();
        String problem = touched.map(step -> followable.problem(step, records)).orElse("");
        return problem.isEmpty() ? course.strays() : problem;
    }

    private String problem(String name, String recordKind, String own) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "Give the playbook a name of at most 80 characters.";
        }
        return !name.equalsIgnoreCase(own) && plans.isTaken(recordKind, name)
                ? "There is a playbook “" + name + "” already."
                : "";
    }
}
