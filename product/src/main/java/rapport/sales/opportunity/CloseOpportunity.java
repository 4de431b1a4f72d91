package rapport.sales.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.RunArrivals;
import rapport.sales.CompetitorId;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.competitor.Competitors;
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
    private final Competitors competitors;
    private final RunArrivals arrivals;
    private final Clock clock;

    CloseOpportunity(
            Opportunities opportunities,
            Pipelines pipelines,
            Competitors competitors,
            RunArrivals arrivals,
            Clock clock) {
        this.opportunities = opportunities;
        this.pipelines = pipelines;
        this.competitors = competitors;
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

    /// @param against the name of a competitor whom we beat, which is added where there is none; empty for nobody
    public Optional<Moving> asWon(OpportunityId id, String against, Viewer by) {
        return keep(id, by, (deal, at) -> {
            Moving moving = deal.win(by.id(), at);
            if (moving instanceof Moved) {
                rival(id, against);
            }
            return moving;
        });
    }

    /// @param to the name of the competitor who won it, which is added where there is none; empty where nobody knows
    public Optional<Moving> asLost(OpportunityId id, Optional<LossReasonId> reason, String to, Viewer by) {
        return keep(
                id,
                by,
                (deal, at) -> reason.flatMap(pipelines::find)
                        .map(LossReason::id)
                        .map(why -> deal.lose(why, rival(id, to), by.id(), at))
                        .orElse(new Refused(Refusal.NO_REASON)));
    }

    public Optional<Moving> reopen(OpportunityId id, Viewer by) {
        return keep(id, by, Opportunity::reopen);
    }

    /// Against whom it was sold.
    private @Nullable CompetitorId rival(OpportunityId id, String name) {
        if (name.isEmpty()) {
            return null;
        }
        CompetitorId rival = competitors.named(name);
        competitors.compete(id, rival);
        return rival;
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
