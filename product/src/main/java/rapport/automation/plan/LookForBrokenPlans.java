package rapport.automation.plan;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Background;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Looks every few minutes whether all plans can be followed still, so that nobody learns it from a customer.
@Component
class LookForBrokenPlans implements Background {
    private static final Duration REST = Duration.ofMinutes(3);

    private final Plans plans;
    private final Followable followable;
    private final PausePlans pause;
    private final ChangeSets changeSets;

    LookForBrokenPlans(Plans plans, Followable followable, PausePlans pause, ChangeSets changeSets) {
        this.plans = plans;
        this.followable = followable;
        this.pause = pause;
        this.changeSets = changeSets;
    }

    @Override
    public String name() {
        return "look-for-broken-plans";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        for (Plan plan : plans.followed()) {
            String problem = followable.problem(plan);
            if (!problem.isEmpty()) {
                changeSets.during(
                        NamedAct.of(null, "Pause a playbook that cannot be followed", Source.AUTOMATION),
                        () -> pause.because(plan.id(), problem));
            }
        }
    }
}
