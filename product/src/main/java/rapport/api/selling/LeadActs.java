package rapport.api.selling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.api.party.AddParty;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import rapport.api.reading.ContentTag;
import rapport.api.reading.Json;
import rapport.api.reading.JsonReading;
import rapport.api.reading.MergePatch;
import rapport.customers.survival.MatchingMode;
import rapport.customfields.FilledIn;
import rapport.sales.LeadId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.Revision;
import rapport.sales.lead.AddLead;
import rapport.sales.lead.AddingLead;
import rapport.sales.lead.Conversion;
import rapport.sales.lead.ConvertLead;
import rapport.sales.lead.LeadMove;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.LeadView;
import rapport.sales.lead.LeadViews;
import rapport.sales.lead.MoveLead;
import rapport.sales.lead.RemoveLeads;
import rapport.sales.lead.ReviseLead;
import rapport.sales.qualifying.Qualifying;
import rapport.sales.qualifying.UnfitReason;
import rapport.web.NotFound;

/// What programs do with leads. Whatever is refused ends as a problem, and nothing of the request is done then.
@Component
@Transactional
class LeadActs {
    private final LeadViews views;
    private final AddLead add;
    private final AddParty addParty;
    private final ReviseLead revise;
    private final MoveLead move;
    private final ConvertLead convert;
    private final RemoveLeads remove;
    private final Qualifying qualifying;
    private final OwnFieldsTold own;
    private final OwnFacts facts;
    private final JsonReading json;

    LeadActs(
            LeadViews views,
            AddLead add,
            AddParty addParty,
            ReviseLead revise,
            MoveLead move,
            ConvertLead convert,
            RemoveLeads remove,
            Qualifying qualifying,
            OwnFieldsTold own,
            OwnFacts facts,
            JsonReading json) {
        this.views = views;
        this.add = add;
        this.addParty = addParty;
        this.revise = revise;
        this.move = move;
        this.convert = convert;
        this.remove = remove;
        this.qualifying = qualifying;
        this.own = own;
        this.facts = facts;
        this.json = json;
    }

    List<LeadDocument> of(List<UUID> ids, Viewer viewer) {
        return views.of(ids, viewer).stream().map(LeadDocument::of).toList();
    }

    LeadDocument find(LeadId id, Viewer viewer) {
        return LeadDocument.of(view(id, viewer));
    }

    /// @param matching null for what holds for all programs
    LeadDocument add(LeadTold told, @Nullable MatchingMode matching, Viewer viewer) {
        if (told.tellsOfTwo()) {
            throw refused("/asker", "Send the id of whoever asks, or tell of somebody new; not both.");
        }
        AddLead.Making making = facts -> {
            var added = addParty.with(facts, matching, viewer);
            return new AddLead.Making.Made(added.party().id(), added.isNew());
        };
        return switch (add.of(told.form(), own.ofNew(SalesKinds.LEAD, told.custom(), viewer), making, viewer)) {
            case AddingLead.Added(var id) -> find(id, viewer);
            case AddingLead.Incomplete(var problems) -> throw FactProblems.of(problems);
        };
    }

    LeadDocument change(LeadId id, @Nullable String ifMatch, MergePatch patch, Viewer viewer) {
        LeadView known = view(id, viewer);
        version(LeadDocument.of(known)).check(ifMatch);
        var was = LeadChange.of(known);
        var now = json.bind(patch.applyTo(json.written(was)), LeadChange.class);
        var before = new HashMap<>(was.typed());
        before.putAll(own.typed(SalesKinds.LEAD, known.custom(), viewer));
        var then = new HashMap<>(now.typed());
        then.putAll(own.typed(SalesKinds.LEAD, now.custom(), known.custom(), viewer));
        return switch (revise.between(id, before, then, viewer)) {
            case Revision.Done() -> find(id, viewer);
            case Revision.Incomplete(var problems) -> throw FactProblems.of(problems);
            case Revision.Overtaken _ -> throw version(find(id, viewer)).stale();
            case Revision.Missing() -> throw nothing();
        };
    }

    LeadDocument move(LeadId id, @Nullable String standing, Viewer viewer) {
        LeadPhase phase = Arrays.stream(LeadPhase.values())
                .filter(one -> one.name().equals(standing))
                .findFirst()
                .orElseThrow(() -> refused("/standing", "A lead is NEW, CONTACTED or QUALIFIED."));
        return moved(id, move.to(id, phase, viewer), viewer);
    }

    LeadDocument disqualify(LeadId id, LeadDocument.Disqualification told, Viewer viewer) {
        UnfitReason why = qualifying.offeredReasons().stream()
                .filter(one -> one.key().equals(told.reason()) || one.name().equalsIgnoreCase(told.reason()))
                .findFirst()
                .orElseThrow(() -> refused("/reason", "Send one of " + reasons() + "."));
        String remark = Json.orEmpty(told.remark()).strip();
        if (remark.length() > MoveLead.LONGEST_REMARK) {
            throw refused("/remark", "A remark has at most 200 characters. Write more into the note.");
        }
        return moved(id, move.disqualify(id, why.key(), remark, told.recycleOn(), viewer), viewer);
    }

    LeadDocument takeUp(LeadId id, Viewer viewer) {
        return moved(id, move.takeUp(id, viewer), viewer);
    }

    OpportunityId convert(LeadId id, ConversionTold told, Viewer viewer) {
        FieldProblem problem = AmountDocument.problem(told.amount());
        if (problem != null) {
            throw ApiRefusal.ofFields(List.of(problem));
        }
        LeadView lead = view(id, viewer);
        var carried = facts.carried(SalesKinds.LEAD, lead.custom(), SalesKinds.OPPORTUNITY, viewer)
                .values();
        var custom = new HashMap<>(carried.all());
        custom.putAll(Objects.requireNonNullElse(told.custom(), Map.of()));
        FilledIn filled = own.ofNew(SalesKinds.OPPORTUNITY, custom, viewer);
        return switch (convert.of(id, told.form(lead), filled, viewer)) {
            case Conversion.Converted(var into) -> into;
            case Conversion.Incomplete(var problems) -> throw FactProblems.of(problems);
            case Conversion.Refused(var why) -> throw ApiRefusal.of(ProblemKind.CANNOT_NOW, why.sentence());
            case Conversion.Missing _ -> throw nothing();
        };
    }

    void delete(LeadId id, @Nullable String ifMatch, Viewer viewer) {
        version(find(id, viewer)).check(ifMatch);
        if (!remove.one(id, viewer)) {
            throw nothing();
        }
    }

    ContentTag version(LeadDocument document) {
        return ContentTag.of(json.written(document));
    }

    private LeadDocument moved(LeadId id, Optional<LeadMove> moving, Viewer viewer) {
        return switch (moving.orElseThrow(LeadActs::nothing)) {
            case LeadMove.Moved _ -> find(id, viewer);
            case LeadMove.Refused(var why) -> throw ApiRefusal.of(ProblemKind.CANNOT_NOW, why.sentence());
        };
    }

    private String reasons() {
        return qualifying.offeredReasons().stream()
                .map(one -> one.key() + " (" + one.name() + ")")
                .collect(Collectors.joining(", "));
    }

    private LeadView view(LeadId id, Viewer viewer) {
        return views.find(id, viewer).orElseThrow(LeadActs::nothing);
    }

    private static ApiRefusal refused(String pointer, String sentence) {
        return ApiRefusal.ofFields(List.of(new FieldProblem(pointer, sentence)));
    }

    private static NotFound nothing() {
        return new NotFound("There is no such lead, or none that you may see or change.");
    }
}
