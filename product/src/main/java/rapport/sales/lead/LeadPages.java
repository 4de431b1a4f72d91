package rapport.sales.lead;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactShown;
import rapport.sales.fact.OwnFacts;
import rapport.sales.lead.LeadPage.Contact;
import rapport.sales.lead.LeadPage.Step;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.qualifying.Checklists;
import rapport.sales.qualifying.Qualifying;
import rapport.sales.qualifying.Scoring;
import rapport.sales.qualifying.UnfitReason;
import rapport.timeline.TimelineKinds;
import rapport.work.WorkKinds;

/// Reads a lead for its page.
@Component
@Transactional(readOnly = true)
class LeadPages {
    private final NamedLeads named;
    private final Leads leads;
    private final Checklists checklists;
    private final Qualifying qualifying;
    private final Scoring scoring;
    private final Likelihoods likelihoods;
    private final OwnFacts own;
    private final List<PartyPanel> panels;
    private final Clock clock;

    LeadPages(
            NamedLeads named,
            Leads leads,
            Checklists checklists,
            Qualifying qualifying,
            Scoring scoring,
            Likelihoods likelihoods,
            OwnFacts own,
            List<PartyPanel> panels,
            Clock clock) {
        this.named = named;
        this.leads = leads;
        this.checklists = checklists;
        this.qualifying = qualifying;
        this.scoring = scoring;
        this.likelihoods = likelihoods;
        this.own = own;
        this.panels = panels;
        this.clock = clock;
    }

    Optional<Lead> find(LeadId id, Viewer viewer, Right right) {
        return leads.find(id, viewer, right);
    }

    /// @param problem why something was refused; empty where nothing was
    /// @param whole   with what happened with who asks
    Optional<LeadPage> page(LeadId id, String problem, boolean whole, Viewer viewer) {
        return named.find(id, viewer).map(lead -> page(lead, problem, whole, viewer));
    }

    /// When a lead became what, in a sentence; empty where it has not.
    Optional<String> became(LeadId id, Viewer viewer) {
        return named.find(id, viewer)
                .filter(one -> one.lead().standing() instanceof LeadStanding.Converted)
                .map(one -> ending(one.lead(), viewer)
                        + one.deals().stream()
                                .map(deal -> " into “" + deal.name() + "”")
                                .collect(Collectors.joining())
                        + ". A lead becomes a deal once.");
    }

    private LeadPage page(NamedLead named, String problem, boolean whole, Viewer viewer) {
        Lead lead = named.lead();
        LeadTerms terms = lead.terms();
        boolean open = lead.standing() instanceof LeadStanding.Open;
        boolean editable = may(Right.EDIT, lead, viewer);
        return new LeadPage(
                lead.id().toString(),
                named.name(),
                terms.party().toString(),
                named.kind().path() + "/" + terms.party(),
                terms.interest(),
                LeadColumns.chip(lead.standing().toPhase()),
                open,
                editable,
                may(Right.DELETE, lead, viewer),
                editable && viewer.rights().may(SalesKinds.OPPORTUNITY, Right.CREATE),
                editable && lead.standing() instanceof LeadStanding.Disqualified,
                age(lead, viewer),
                steps(lead),
                ending(lead, viewer),
                named.deals(),
                contacts(named),
                facts(named, viewer),
                checklists.of(named.answers()),
                scoring.lines(viewer.rights(), named.holding()),
                named.score(),
                open
                        ? likelihoods.of(Selling.LEAD, named.traits(), viewer).stream()
                                .toList()
                        : List.of(),
                qualifying.offeredReasons(),
                problem,
                viewer.rights().may(WorkKinds.WORK, Right.READ),
                viewer.rights().may(AutomationKinds.PLAYBOOK, Right.READ),
                viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE)
                        ? "/messages/new?party=" + terms.party() + "&about=lead:" + lead.id()
                        : "",
                whole ? story(terms.party(), named.kind(), viewer) : List.of());
    }

    private static boolean may(Right right, Lead lead, Viewer viewer) {
        var owner = lead.terms().owner();
        return viewer.rights()
                .sight(SalesKinds.LEAD, right)
                .includes(lead.id().value(), owner == null ? null : owner.value());
    }

    private String age(Lead lead, Viewer viewer) {
        long days = Math.max(0, Duration.between(lead.since(), clock.instant()).toDays());
        return days == 0
                ? "Since today"
                : "For " + viewer.formats().number(days) + (days == 1 ? " day" : " days") + " now";
    }

    private static List<Step> steps(Lead lead) {
        LeadPhase phase = lead.standing().toPhase();
        return LeadPhase.OPEN.stream()
                .map(one -> new Step(
                        one.name(),
                        one.label(),
                        one == phase,
                        phase == LeadPhase.CONVERTED || (phase.isOpen() && one.compareTo(phase) < 0)))
                .toList();
    }

    private String ending(Lead lead, Viewer viewer) {
        return switch (lead.standing()) {
            case LeadStanding.Open _ -> "";
            case LeadStanding.Converted(var at, var _) ->
                "Converted on " + viewer.formats().date(at);
            case LeadStanding.Disqualified(var at, var _, var why, var remark, var recycleOn) ->
                "Disqualified on " + viewer.formats().date(at) + ": "
                        + qualifying.reason(why).map(UnfitReason::name).orElse("")
                        + (remark.isEmpty() ? "" : ", " + remark)
                        + (recycleOn == null
                                ? ""
                                : ". To be taken up again on "
                                        + viewer.formats().date(recycleOn));
        };
    }

    private static List<Contact> contacts(NamedLead named) {
        return Stream.of(
                        contact("Company", named.kind() == PartyKind.PERSON ? named.company() : null, ""),
                        contact("E-mail", named.email(), "mailto:"),
                        contact("Phone", named.phone(), "tel:"),
                        contact("City", named.city(), ""))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Contact> contact(String label, @Nullable String value, String scheme) {
        return value == null || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contact(label, value, scheme.isEmpty() ? "" : scheme + value));
    }

    private List<FactShown> facts(NamedLead named, Viewer viewer) {
        LeadTerms terms = named.lead().terms();
        String owner = Objects.requireNonNullElse(named.owner(), "");
        var ours = LeadFact.ALL.stream()
                .map(fact ->
                        new FactShown(fact.key(), fact.label(), fact == LeadFact.OWNER ? owner : fact.typed(terms)));
        var theirs = own.shown(SalesKinds.LEAD, terms.custom().and(named.reckoned()), viewer);
        return Stream.concat(ours, theirs.stream()).toList();
    }

    private List<Content> story(PartyId party, PartyKind kind, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.side() == PartyPanel.Side.STORY && panel.isOf(kind))
                .flatMap(panel -> panel.of(party, viewer).stream())
                .toList();
    }
}
