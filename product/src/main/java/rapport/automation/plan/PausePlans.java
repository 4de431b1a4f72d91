package rapport.automation.plan;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.automation.PlanId;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Pauses a plan that can no longer be followed, and tells whoever looks after it.
@Service
public class PausePlans {
    private final Plans plans;
    private final Notices notices;
    private final Clock clock;

    PausePlans(Plans plans, Notices notices, Clock clock) {
        this.plans = plans;
        this.notices = notices;
        this.clock = clock;
    }

    /// Once: a plan that is paused already is not told again.
    @Transactional
    public void because(PlanId id, String problem) {
        plans.find(id).filter(plan -> !plan.paused()).ifPresent(plan -> {
            plans.pause(id, problem, clock.instant());
            notices.tell(
                    plan.keeper(),
                    NoticeKind.TROUBLE,
                    "The playbook “" + plan.name() + "” is paused. " + problem,
                    "Put it right",
                    "/playbooks/" + id);
        });
    }
}
