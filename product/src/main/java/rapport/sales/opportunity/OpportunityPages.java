package rapport.sales.opportunity;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactShown;
import rapport.sales.fact.OwnFacts;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.opportunity.OpportunityPage.Place;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import rapport.timeline.TimelineKinds;
import rapport.work.WorkKinds;

/// Reads a deal for its page.
@Component
@Transactional(readOnly = true)
class OpportunityPages {
    private final Opportunities opportunities;
    private final Pipelines pipelines;
    private final PastSteps steps;
    private final OwnFacts own;
    private final Likelihoods likelihoods;
    private final List<PartyPanel> panels;
    private final Clock clock;

    OpportunityPages(
            Opportunities opportunities,
            Pipelines pipelines,
            PastSteps steps,
            OwnFacts own,
            Likelihoods likelihoods,
            List<PartyPanel> panels,
            Clock clock) {
        this.opportunities = opportunities;
        this.pipelines = pipelines;
        this.steps = steps;
        this.own = own;
        this.likelihoods = likelihoods;
        this.panels = panels;
        this.clock = clock;
    }

    Optional<Opportunity> find(OpportunityId id, Viewer viewer, Right right) {
        return opportunities.find(id, viewer, right);
    }

    /// @param problem why something was refused; empty where nothing was
    /// @param whole   with what happened with the customer
    Optional<OpportunityPage> page(OpportunityId id, String problem, boolean whole, Viewer viewer) {
        return opportunities.named(id, viewer).map(named -> page(named, problem, whole, viewer));
    }

    private OpportunityPage page(Opportunities.Named named, String problem, boolean whole, Viewer viewer) {
        Opportunity deal = named.deal();
        Terms terms = deal.terms();
        boolean open = deal.standing() instanceof Standing.Open;
        long days =
                Math.max(0, Duration.between(deal.enteredAt(), clock.instant()).toDays());
        return new OpportunityPage(
                deal.id().toString(),
                terms.name(),
                named.customer(),
                named.kind().path() + "/" + terms.party(),
                viewer.formats().money(terms.amount().amount(), terms.amount().currency()),
                OpportunityColumns.standing(deal.standing().phase()),
                open,
                named.editable(),
                named.deletable(),
                viewer.formats().number(days) + (days == 1 ? " day" : " days") + " in this stage",
                open && days > deal.stage().usualDays(),
                places(deal),
                ending(deal, named.lostTo(), viewer),
                facts(named, viewer),
                open
                        ? likelihoods.of(Selling.OPPORTUNITY, named.traits(), viewer).stream()
                                .toList()
                        : List.of(),
                pipelines.reasons().stream().filter(reason -> !reason.retired()).toList(),
                steps.of(deal.id(), viewer),
                problem,
                viewer.rights().may(WorkKinds.WORK, Right.READ),
                viewer.rights().may(AutomationKinds.PLAYBOOK, Right.READ),
                viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE)
                        ? "/messages/new?party=" + terms.party() + "&about=opportunity:" + deal.id()
                        : "",
                whole ? story(terms.party(), named.kind(), viewer) : List.of());
    }

    private List<Place> places(Opportunity deal) {
        List<Place> places = new ArrayList<>();
        boolean past = true;
        for (Stage stage : pipelines.find(deal.stage().pipeline()).orElseThrow().stages()) {
            boolean here = stage.id().equals(deal.stage().id());
            past = past && !here;
            if (here || !stage.retired()) {
                places.add(new Place(stage.id().toString(), stage.name(), here, past));
            }
        }
        return places;
    }

    private String ending(Opportunity deal, String lostTo, Viewer viewer) {
        return switch (deal.standing()) {
            case Standing.Open _ -> "";
            case Standing.Won(var at, var _) -> "Won on " + viewer.formats().date(at);
            case Standing.Lost(var at, var _, var reason, var _) ->
                "Lost on " + viewer.formats().date(at) + ": "
                        + pipelines.find(reason).map(LossReason::name).orElse("")
                        + (lostTo.isEmpty() ? "" : ", to " + lostTo);
        };
    }

    private List<FactShown> facts(Opportunities.Named named, Viewer viewer) {
        Terms terms = named.deal().terms();
        var ours = Fact.ALL.stream()
                .map(fact -> new FactShown(fact.key(), fact.label(), value(fact, named.deal(), named.owner(), viewer)));
        var theirs = own.shown(SalesKinds.OPPORTUNITY, terms.custom().and(named.reckoned()), viewer);
        return Stream.concat(ours, theirs.stream()).toList();
    }

    private String value(Fact fact, Opportunity deal, String owner, Viewer viewer) {
        Terms terms = deal.terms();
        return switch (fact) {
            case AMOUNT ->
                viewer.formats().money(terms.amount().amount(), terms.amount().currency());
            case EXPECTED -> terms.expected() == null ? "" : expected(terms.expected(), deal, viewer);
            case OWNER -> owner;
            case NAME, NEXT_STEP, SOURCE, NOTE -> fact.typed(terms);
        };
    }

    private String expected(LocalDate day, Opportunity deal, Viewer viewer) {
        boolean overdue = deal.standing() instanceof Standing.Open
                && day.isBefore(viewer.formats().day(clock.instant()));
        return viewer.formats().date(day) + (overdue ? ", overdue" : "");
    }

    private List<Content> story(PartyId customer, PartyKind kind, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.side() == PartyPanel.Side.STORY && panel.isOf(kind))
                .flatMap(panel -> panel.of(customer, viewer).stream())
                .toList();
    }
}
