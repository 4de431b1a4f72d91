package rapport.sales.opportunity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.finding.PartyChoices;
import rapport.customfields.FilledIn;
import rapport.journal.Does;
import rapport.sales.SalesKinds;
import rapport.sales.fact.OwnFacts;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where deals begin: from the list, or from the page of a customer.
@Controller
@RequestMapping("/opportunities")
@AllowedTo(right = Right.CREATE, on = SalesKinds.OPPORTUNITY)
class NewOpportunityController {
    private final AddOpportunity add;
    private final PartyChoices customers;
    private final DealChoices choices;
    private final OwnFacts own;
    private final Templates templates;

    NewOpportunityController(
            AddOpportunity add, PartyChoices customers, DealChoices choices, OwnFacts own, Templates templates) {
        this.add = add;
        this.customers = customers;
        this.choices = choices;
        this.own = own;
        this.templates = templates;
    }

    @GetMapping("/new")
    Html blank(@RequestParam(defaultValue = "") String party, Viewer viewer) {
        var form = new OpportunityForm("", party, "", "", "", "", "", "");
        return page(form, own.ofNew(SalesKinds.OPPORTUNITY, viewer), Map.of(), viewer);
    }

    @PostMapping
    @Does("Begin an opportunity")
    Html create(OpportunityForm form, @RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        FilledIn filled = own.filledIn(SalesKinds.OPPORTUNITY, typed, viewer);
        return switch (add.of(form, filled, viewer)) {
            case Adding.Added(var id) -> Html.goTo("/opportunities/" + id).with(Toast.ok("Opportunity added"));
            case Adding.Incomplete(var problems) ->
                page(form, filled, problems, viewer).status(422);
        };
    }

    private Html page(OpportunityForm form, FilledIn filled, Map<String, String> problems, Viewer viewer) {
        Optional<Parties.Named> party = customers.chosen(form.party(), viewer);
        return Html.page(
                "New opportunity",
                templates.salesOpportunityForm(new NewOpportunityPage(
                        form,
                        party.map(one -> one.id().toString()).orElse(""),
                        party.map(Parties.Named::name).orElse(""),
                        form.customer().isEmpty() ? List.of() : customers.like(form.customer(), viewer),
                        choices.stages(),
                        choices.currency(),
                        filled.shown(),
                        problems)));
    }
}
