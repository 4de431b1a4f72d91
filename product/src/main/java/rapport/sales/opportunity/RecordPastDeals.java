package rapport.sales.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.sales.CompetitorId;
import rapport.sales.OpportunityId;
import rapport.sales.competitor.Competitors;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.LossReasons;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// Writes down deals with all their steps as they happened, for importers and the sample company.
@Service
public class RecordPastDeals {
    private final Opportunities opportunities;
    private final Pipelines pipelines;
    private final LossReasons reasons;
    private final Competitors competitors;

    RecordPastDeals(Opportunities opportunities, Pipelines pipelines, LossReasons reasons, Competitors competitors) {
        this.opportunities = opportunities;
        this.pipelines = pipelines;
        this.reasons = reasons;
        this.competitors = competitors;
    }

    /// Where the first pipeline has fewer stages than the deal went through, it stays in the last one.
    @Transactional
    public OpportunityId one(PastDeal told) {
        List<Stage> stages = pipelines.open().getFirst().open();
        Terms terms = new Terms(
                told.name(),
                told.party(),
                told.amount(),
                told.expected(),
                OwnerId.of(told.owner()),
                told.nextStep(),
                told.source(),
                "",
                told.custom());
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
            compete(id, end);
        }
        return id;
    }

    /// Writes down a deal that a file tells of, or says why it cannot be so.
    @Transactional
    public Adding known(KnownDeal told, AccountId by) {
        Terms terms = new Terms(
                told.name(),
                told.party(),
                told.amount(),
                told.expected(),
                told.owner(),
                told.nextStep(),
                told.source(),
                told.note(),
                told.custom());
        var nobody = new OpportunityId(new UUID(0, 0));
        return switch (ended(
                new Opportunity(nobody, terms, told.stage(), told.begun(), new Standing.Open()), told, by)) {
            case Moving.Refused(var why) -> new Adding.Incomplete(Map.of("stage", why.sentence()));
            case Moving.Moved(var ended) -> {
                OpportunityId id = opportunities.add(terms, told.stage(), null, told.key(), by, told.begun());
                var begun = new Opportunity(id, terms, told.stage(), told.begun(), new Standing.Open());
                var now = new Opportunity(id, terms, told.stage(), told.begun(), ended.standing());
                opportunities.save(
                        begun,
                        now,
                        by,
                        told.end() == null ? told.begun() : told.end().at());
                if (told.end() != null) {
                    compete(id, told.end());
                }
                yield new Adding.Added(id);
            }
        };
    }

    /// The deal of this key that is here already; none of a deal without one.
    public Optional<OpportunityId> ofKey(String key) {
        return key.isEmpty() ? Optional.empty() : opportunities.ofKey(key);
    }

    private Moving ended(Opportunity deal, KnownDeal told, AccountId by) {
        PastDeal.End end = told.end();
        if (end == null) {
            return new Moving.Moved(deal);
        }
        return end.lostBecause().isEmpty()
                ? deal.win(by, end.at())
                : deal.lose(reasons.named(end.lostBecause()), rival(end), by, end.at());
    }

    private @Nullable CompetitorId rival(PastDeal.End end) {
        return end.rival().isEmpty() ? null : competitors.named(end.rival());
    }

    private void compete(OpportunityId deal, PastDeal.End end) {
        if (!end.rival().isEmpty()) {
            competitors.compete(deal, competitors.named(end.rival()));
        }
    }

    /// One that was lost for a reason which is not kept here was lost for the first one.
    private Moving ended(Opportunity deal, PastDeal.End end, PastDeal told) {
        if (end.lostBecause().isEmpty()) {
            return deal.win(told.owner(), end.at());
        }
        List<LossReason> reasons = pipelines.reasons();
        return reasons.stream()
                .filter(reason -> reason.name().equals(end.lostBecause()))
                .findFirst()
                .or(() -> Optional.of(reasons.getFirst()))
                .map(reason -> deal.lose(reason.id(), rival(end), told.owner(), end.at()))
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
