package rapport.sales.lead;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.adding.TypedSoFar;
import rapport.customfields.FilledIn;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.matching.suggesting.Suggest;
import rapport.matching.suggesting.Suggestion;
import rapport.sales.SalesKinds;
import rapport.sales.fact.OwnFacts;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where leads are written down: from the list, or from the page of whoever asks. Who may be
/// meant is said meanwhile, and hinders nobody.
@Controller
@RequestMapping("/leads")
@AllowedTo(right = Right.CREATE, on = SalesKinds.LEAD)
class NewLeadController {
    private final AddLead add;
    private final Suggest suggest;
    private final Parties parties;
    private final Owners owners;
    private final OwnFacts own;
    private final Templates templates;

    NewLeadController(AddLead add, Suggest suggest, Parties parties, Owners owners, OwnFacts own, Templates templates) {
        this.add = add;
        this.suggest = suggest;
        this.parties = parties;
        this.owners = owners;
        this.own = own;
        this.templates = templates;
    }

    @GetMapping("/new")
    Html blank(@RequestParam(defaultValue = "") String party, Viewer viewer) {
        var form = new LeadForm("", "", "", "", party, "", "", "", "");
        return page(form, own.ofNew(SalesKinds.LEAD, viewer), Map.of(), viewer);
    }

    /// Who may be meant, to be chosen.
    @GetMapping("/new/alike")
    Html alike(LeadForm form, Viewer viewer) {
        return Html.ok(templates.salesLeadAlike(meant(form, viewer), form.party()));
    }

    @PostMapping
    @Does("Add a lead")
    Html create(LeadForm form, @RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        FilledIn filled = own.filledIn(SalesKinds.LEAD, typed, viewer);
        return switch (add.of(form, filled, viewer)) {
            case AddingLead.Added(var id) -> Html.goTo("/leads/" + id).with(Toast.ok("Lead added"));
            case AddingLead.Incomplete(var problems) ->
                page(form, filled, problems, viewer).status(422);
        };
    }

    private Html page(LeadForm form, FilledIn filled, Map<String, String> problems, Viewer viewer) {
        String known = known(form.party(), viewer);
        List<Option> choices = owners.choices().stream()
                .map(owner -> new Option(owner.id().toString(), owner.label()))
                .toList();
        LeadForm shown = form.owner().isEmpty() ? form.withOwner(OwnerId.of(viewer.id())) : form;
        return Html.page(
                "New lead",
                templates.salesLeadForm(new NewLeadPage(
                        FactSight.of(PartyKind.PERSON, viewer),
                        shown,
                        known,
                        problems.isEmpty() ? List.of() : meant(form, viewer),
                        choices,
                        filled.shown(),
                        problems)));
    }

    /// Nobody where nothing is told yet.
    private List<Suggestion> meant(LeadForm form, Viewer viewer) {
        boolean nothing = Stream.of(form.name(), form.company(), form.email(), form.phone())
                .allMatch(String::isEmpty);
        PartyKind kind = AddLead.kind(form);
        return nothing || !viewer.rights().may(kind.recordKind(), Right.READ)
                ? List.of()
                : suggest.of(
                        TypedSoFar.of(kind, AddLead.typed(kind, form), viewer),
                        null,
                        party -> kind.path() + "/" + party.id(),
                        viewer);
    }

    private String known(String party, Viewer viewer) {
        try {
            return party.isEmpty() || party.equals(LeadForm.NEW)
                    ? ""
                    : parties.find(new PartyId(UUID.fromString(party)), viewer)
                            .map(Parties.Named::name)
                            .orElse("");
        } catch (IllegalArgumentException notAnId) {
            return "";
        }
    }
}
