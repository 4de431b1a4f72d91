package rapport.automation.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.PlanId;
import rapport.automation.Planned;
import rapport.automation.RunId;
import rapport.automation.plan.Offered;
import rapport.automation.plan.Plan;
import rapport.automation.plan.Plans;
import rapport.jobs.AccountLine;

/// Begins to go through a plan with a record.
@Service
@Transactional
public class FollowPlan {
    private final Plans plans;
    private final Runs runs;
    private final Offered offered;
    private final TakeStep takeStep;
    private final Clock clock;

    FollowPlan(Plans plans, Runs runs, Offered offered, TakeStep takeStep, Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.offered = offered;
        this.takeStep = takeStep;
        this.clock = clock;
    }

    /// What can be done at once is done at once, in the same act: so it is seen, and undone with the start.
    ///
    /// @return empty where there is no such plan or record for this viewer
    public Optional<Starting> byHand(PlanId id, UUID record, Viewer by) {
        return plans.find(id, by, Right.READ)
                .flatMap(plan -> offered.records(plan.recordKind())
                        .map(records -> records.among(List.of(record), by, Right.EDIT))
                        .flatMap(found -> Optional.ofNullable(found.get(record)))
                        .map(found -> start(plan, found, by.id(), false)))
                .map(starting -> {
                    if (starting instanceof Starting.Started(var run)) {
                        goAhead(run);
                    }
                    return starting;
                });
    }

    /// Their first steps are taken in the background.
    ///
    /// @return each with which it was not begun, and why
    public List<AccountLine> many(PlanId id, List<UUID> records, Viewer by) {
        Plan plan = plans.find(id, by, Right.READ).orElseThrow();
        Map<UUID, Planned> found =
                offered.records(plan.recordKind()).orElseThrow().among(records, by, Right.EDIT);
        var exceptions = new ArrayList<AccountLine>();
        for (Planned record : found.values()) {
            if (start(plan, record, by.id(), false) instanceof Starting.Refused(var why)) {
                exceptions.add(AccountLine.skipped(record.name(), why, record.path()));
            }
        }
        return exceptions;
    }

    Starting byRule(Plan plan, Planned record) {
        return start(plan, record, plan.keeper(), true);
    }

    private Starting start(Plan plan, Planned record, AccountId starter, boolean byRule) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!plan.begins()) {
            return new Starting.Refused(plan.paused() ? "The playbook is paused." : "The playbook has no steps yet.");
        }
        if (record.isOver()) {
            return new Starting.Refused(record.over());
        }
        return runs.add(plan, record, starter, byRule, now)
                .<Starting>map(run -> new Starting.Started(run.id()))
                .orElse(new Starting.Refused("It is under way already."));
    }

    private void goAhead(RunId run) {
        boolean moved = true;
        while (moved) {
            moved = takeStep.next(run);
        }
    }
}
