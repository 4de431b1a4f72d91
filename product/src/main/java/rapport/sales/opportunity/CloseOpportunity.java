package rapport.sales.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.RunArrivals;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.opportunity.Moving.Moved;
import rapport.sales.opportunity.Moving.Refused;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.Pipelines;

/// Moves a deal from stage to stage, closes it, and opens it again. Playbooks begin at the stage to which it comes.
/// Empty where there is no such deal, or none that the
/// viewer may change.
@Service
@Transactional
public class CloseOpportunity {
    private final Opportunities opportunities;
    private final Pipelines pipelines;
    private final RunArrivals arrivals;
    private final Clock clock;

    CloseOpportunity(Opportunities opportunities, Pipelines pipelines, RunArrivals arrivals, Clock clock) {
        this.opportunities = opportunities;
        this.pipelines = pipelines;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    public Optional<Moving> move(OpportunityId id, StageId to, Viewer by) {
        return keep(
                id,
                by,
                (deal, at) -> pipelines
                        .find(to)
                        .map(stage -> deal.moveTo(stage, at))
                        .orElse(new Refused(Refusal.NO_SUCH_STAGE)));
    }

    public Optional<Moving> asWon(OpportunityId id, String competitor, Viewer by) {
        return keep(id, by, (deal, at) -> deal.win(competitor, by.id(), at));
    }

    public Optional<Moving> asLost(OpportunityId id, Optional<LossReasonId> reason, String competitor, Viewer by) {
        return keep(
                id,
                by,
                (deal, at) -> reason.flatMap(pipelines::find)
                        .map(LossReason::id)
                        .map(why -> deal.lose(why, competitor, by.id(), at))
                        .orElse(new Refused(Refusal.NO_REASON)));
    }

    public Optional<Moving> reopen(OpportunityId id, Viewer by) {
        return keep(id, by, Opportunity::reopen);
    }

    private Optional<Moving> keep(OpportunityId id, Viewer by, BiFunction<Opportunity, Instant, Moving> decide) {
        Instant now = clock.instant();
        return opportunities.lock(id, by, Right.EDIT).map(deal -> {
            Moving moving = decide.apply(deal, now);
            if (moving instanceof Moved(var moved)) {
                opportunities.save(deal, moved, by.id(), now);
                if (!moved.equals(deal) && moved.standing() instanceof Standing.Open) {
                    arrivals.came(
                            SalesKinds.OPPORTUNITY,
                            id.value(),
                            PlansWithDeals.at(moved.stage().id()));
                }
            }
            return moving;
        });
    }
}
