package rapport.automation.run;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.automation.Planned;
import rapport.automation.PlannedRecords;
import rapport.automation.RecordRules;
import rapport.automation.plan.Offered;
import rapport.automation.plan.PausePlans;
import rapport.automation.plan.Plan;
import rapport.automation.plan.Plans;

/// Begins a plan by itself with the record that has come to its moment. The record has to stand there still, and begins
/// by itself with the same plan once.
@Service
class BeginByRule {
    private final RunArrivals arrivals;
    private final Plans plans;
    private final Offered offered;
    private final RecordRules rules;
    private final FollowPlan start;
    private final PausePlans pause;
    private final Clock clock;

    BeginByRule(
            RunArrivals arrivals,
            Plans plans,
            Offered offered,
            RecordRules rules,
            FollowPlan start,
            PausePlans pause,
            Clock clock) {
        this.arrivals = arrivals;
        this.plans = plans;
        this.offered = offered;
        this.rules = rules;
        this.start = start;
        this.pause = pause;
        this.clock = clock;
    }

    /// @return whether somebody waited
    @Transactional
    boolean next() {
        Optional<RunArrivals.Arrived> taken = arrivals.take();
        taken.ifPresent(arrived -> plans.find(arrived.plan())
                .filter(Plan::begins)
                .ifPresent(plan -> offered.records(plan.recordKind())
                        .filter(records -> records.isAt(arrived.record(), plan.moment()))
                        .ifPresent(records ->
                                records.find(arrived.record()).ifPresent(record -> begin(plan, record, records)))));
        return taken.isPresent();
    }

    private void begin(Plan plan, Planned record, PlannedRecords records) {
        if (plan.onlyIf().isEmpty()) {
            start.byRule(plan, record);
            return;
        }
        switch (rules.ask(plan.onlyIf(), record.id(), records, clock.instant())) {
            case RecordRules.Answer.Holds(var holds) -> {
                if (holds) {
                    start.byRule(plan, record);
                }
            }
            case RecordRules.Answer.Unclear(var why) -> pause.because(plan.id(), "The rule by which it begins: " + why);
        }
    }
}
