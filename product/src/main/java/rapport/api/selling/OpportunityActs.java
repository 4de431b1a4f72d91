package rapport.api.selling;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import rapport.api.reading.ContentTag;
import rapport.api.reading.Json;
import rapport.api.reading.JsonReading;
import rapport.api.reading.MergePatch;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.fact.Revision;
import rapport.sales.opportunity.AddOpportunity;
import rapport.sales.opportunity.Adding;
import rapport.sales.opportunity.CloseOpportunity;
import rapport.sales.opportunity.Moving;
import rapport.sales.opportunity.OpportunityView;
import rapport.sales.opportunity.OpportunityViews;
import rapport.sales.opportunity.RemoveOpportunities;
import rapport.sales.opportunity.ReviseOpportunity;
import rapport.sales.pipeline.Pipelines;
import rapport.web.NotFound;

/// What programs do with deals. Whatever is refused ends as a problem, and nothing of the request is done then.
@Component
@Transactional
class OpportunityActs {
    private final OpportunityViews views;
    private final AddOpportunity add;
    private final ReviseOpportunity revise;
    private final CloseOpportunity close;
    private final RemoveOpportunities remove;
    private final Pipelines pipelines;
    private final OwnFieldsTold own;
    private final JsonReading json;

    OpportunityActs(
            OpportunityViews views,
            AddOpportunity add,
            ReviseOpportunity revise,
            CloseOpportunity close,
            RemoveOpportunities remove,
            Pipelines pipelines,
            OwnFieldsTold own,
            JsonReading json) {
        this.views = views;
        this.add = add;
        this.revise = revise;
        this.close = close;
        this.remove = remove;
        this.pipelines = pipelines;
        this.own = own;
        this.json = json;
    }

    List<OpportunityDocument> of(List<UUID> ids, Viewer viewer) {
        return views.of(ids, viewer).stream()
                .map(view -> OpportunityDocument.of(view, pipelines))
                .toList();
    }

    OpportunityDocument find(OpportunityId id, Viewer viewer) {
        return OpportunityDocument.of(view(id, viewer), pipelines);
    }

    OpportunityDocument add(OpportunityTold told, Viewer viewer) {
        refuse(AmountDocument.problem(told.amount()));
        return switch (add.of(told.form(), own.ofNew(SalesKinds.OPPORTUNITY, told.custom(), viewer), viewer)) {
            case Adding.Added(var id) -> {
                var begun = view(id, viewer);
                revise(begun, told.rest(OpportunityChange.of(begun)), viewer);
                yield find(id, viewer);
            }
            case Adding.Incomplete(var problems) -> throw FactProblems.of(problems);
        };
    }

    OpportunityDocument change(OpportunityId id, @Nullable String ifMatch, MergePatch patch, Viewer viewer) {
        OpportunityView known = view(id, viewer);
        version(known).check(ifMatch);
        var was = OpportunityChange.of(known);
        var now = json.bind(patch.applyTo(json.written(was)), OpportunityChange.class);
        refuse(AmountDocument.problem(now.amount()));
        revise(known, now, viewer);
        return find(id, viewer);
    }

    OpportunityDocument move(OpportunityId id, @Nullable UUID stage, Viewer viewer) {
        if (stage == null) {
            throw ApiRefusal.ofFields(List.of(new FieldProblem("/stage", "Send the id of a stage.")));
        }
        return moved(id, close.move(id, new StageId(stage), viewer), viewer);
    }

    OpportunityDocument close(OpportunityId id, ClosureTold told, Viewer viewer) {
        String competitor = Json.orEmpty(told.competitor());
        return switch (Json.orEmpty(told.outcome())) {
            case "WON" -> moved(id, close.asWon(id, competitor, viewer), viewer);
            case "LOST" -> {
                var reason = Optional.ofNullable(told.reason()).map(LossReasonId::new);
                yield moved(id, close.asLost(id, reason, competitor, viewer), viewer);
            }
            default ->
                throw ApiRefusal.ofFields(List.of(new FieldProblem("/outcome", "A deal is closed as WON or as LOST.")));
        };
    }

    OpportunityDocument reopen(OpportunityId id, Viewer viewer) {
        return moved(id, close.reopen(id, viewer), viewer);
    }

    void delete(OpportunityId id, @Nullable String ifMatch, Viewer viewer) {
        version(view(id, viewer)).check(ifMatch);
        if (remove.one(id, viewer).isEmpty()) {
            throw nothing();
        }
    }

    ContentTag version(OpportunityDocument document) {
        return ContentTag.of(json.written(document));
    }

    private ContentTag version(OpportunityView view) {
        return version(OpportunityDocument.of(view, pipelines));
    }

    private void revise(OpportunityView known, OpportunityChange now, Viewer viewer) {
        OpportunityId id = known.id();
        var was = new HashMap<>(OpportunityChange.of(known).typed());
        was.putAll(own.typed(SalesKinds.OPPORTUNITY, known.custom(), viewer));
        var then = new HashMap<>(now.typed());
        then.putAll(own.typed(SalesKinds.OPPORTUNITY, now.custom(), known.custom(), viewer));
        switch (revise.between(id, was, then, viewer)) {
            case Revision.Done() -> {}
            case Revision.Incomplete(var problems) -> throw FactProblems.of(problems);
            case Revision.Overtaken _ -> throw version(view(id, viewer)).stale();
            case Revision.Missing() -> throw nothing();
        }
    }

    private OpportunityDocument moved(OpportunityId id, Optional<Moving> moving, Viewer viewer) {
        return switch (moving.orElseThrow(OpportunityActs::nothing)) {
            case Moving.Moved _ -> find(id, viewer);
            case Moving.Refused(var why) -> throw ApiRefusal.of(ProblemKind.CANNOT_NOW, why.sentence());
        };
    }

    private static void refuse(@Nullable FieldProblem problem) {
        if (problem != null) {
            throw ApiRefusal.ofFields(List.of(problem));
        }
    }

    private OpportunityView view(OpportunityId id, Viewer viewer) {
        return views.find(id, viewer).orElseThrow(OpportunityActs::nothing);
    }

    private static NotFound nothing() {
        return new NotFound("There is no such opportunity, or none that you may see or change.");
    }
}
