package rapport.sales.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.sales.OpportunityId;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// Writes down deals with all their steps as they happened, for importers and the sample company.
@Service
@NamedInterface("past")
public class RecordPastDeals {
    private final Opportunities opportunities;
    private final Pipelines pipelines;

    RecordPastDeals(Opportunities opportunities, Pipelines pipelines) {
        this.opportunities = opportunities;
        this.pipelines = pipelines;
    }

    /// Where the first pipeline has fewer stages than the deal went through, it stays in the last one.
    @Transactional
    public void one(PastDeal told) {
        List<Stage> stages = pipelines.open().getFirst().open();
        Terms terms = new Terms(
                told.name(),
                told.party(),
                told.amount(),
                told.expected(),
                OwnerId.of(told.owner()),
                told.nextStep(),
                told.source(),
                "");
        Instant begun = told.entered().getFirst();
        OpportunityId id = opportunities.add(terms, stages.getFirst(), told.lead(), told.owner(), begun);
        Opportunity deal = new Opportunity(id, terms, stages.getFirst(), begun, new Standing.Open());
        for (int place = 1; place < Math.min(stages.size(), told.entered().size()); place++) {
            Instant at = told.entered().get(place);
            deal = keep(deal, deal.moveTo(stages.get(place), at), told, at);
        }
        PastDeal.End end = told.end();
        if (end != null) {
            keep(deal, ended(deal, end, told), told, end.at());
        }
    }

    /// One that was lost for a reason which is not kept here was lost for the first one.
    private Moving ended(Opportunity deal, PastDeal.End end, PastDeal told) {
        if (end.lostBecause().isEmpty()) {
            return deal.win(end.rival(), told.owner(), end.at());
        }
        List<LossReason> reasons = pipelines.reasons();
        return reasons.stream()
                .filter(reason -> reason.name().equals(end.lostBecause()))
                .findFirst()
                .or(() -> Optional.of(reasons.getFirst()))
                .map(reason -> deal.lose(reason.id(), end.rival(), told.owner(), end.at()))
                .orElseThrow();
    }

    private Opportunity keep(Opportunity before, Moving moving, PastDeal told, Instant at) {
        return switch (moving) {
            case Moving.Moved(var after) -> {
                opportunities.save(before, after, told.owner(), at);
                yield after;
            }
            case Moving.Refused(var why) -> throw new IllegalArgumentException(told.name() + ": " + why.sentence());
        };
    }
}
