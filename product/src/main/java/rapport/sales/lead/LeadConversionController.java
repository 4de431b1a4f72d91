package rapport.sales.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customfields.FilledIn;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.OwnFacts;
import rapport.sales.opportunity.DealChoices;
import rapport.sales.opportunity.OpportunityForm;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where a lead becomes a deal.
@Controller
@RequestMapping("/leads/{id}/conversion")
@AllowedTo(right = Right.CREATE, on = SalesKinds.OPPORTUNITY)
class LeadConversionController {
    private final ConvertLead convert;
    private final LeadPages pages;
    private final Parties parties;
    private final DealChoices choices;
    private final OwnFacts own;
    private final Templates templates;

    LeadConversionController(
            ConvertLead convert,
            LeadPages pages,
            Parties parties,
            DealChoices choices,
            OwnFacts own,
            Templates templates) {
        this.convert = convert;
        this.pages = pages;
        this.parties = parties;
        this.choices = choices;
        this.own = own;
        this.templates = templates;
    }

    @GetMapping("/new")
    Html blank(@PathVariable LeadId id, Viewer viewer) {
        Lead lead = pages.find(id, viewer, Right.EDIT).orElseThrow(LeadController::nothing);
        if (!(lead.standing() instanceof LeadStanding.Open)) {
            return Html.goTo("/leads/" + id);
        }
        List<Option> customers = customers(lead.terms().party(), viewer);
        var form = new OpportunityForm(
                lead.terms().interest(),
                customers.getFirst().key(),
                "",
                "",
                "",
                "",
                "",
                lead.terms().source());
        FilledIn filled = own.carried(SalesKinds.LEAD, lead.terms().custom(), SalesKinds.OPPORTUNITY, viewer);
        return page(id, form, filled, Map.of(), customers);
    }

    @PostMapping
    @Does("Convert a lead")
    Html create(
            @PathVariable LeadId id,
            OpportunityForm form,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer) {
        FilledIn filled = own.filledIn(SalesKinds.OPPORTUNITY, typed, viewer);
        return switch (convert.of(id, form, filled, viewer)) {
            case Conversion.Converted(var into) ->
                Html.goTo("/opportunities/" + into).with(Toast.ok("The lead is a deal now"));
            case Conversion.Incomplete(var problems) -> {
                Lead lead = pages.find(id, viewer, Right.EDIT).orElseThrow(LeadController::nothing);
                yield page(id, form, filled, problems, customers(lead.terms().party(), viewer))
                        .status(422);
            }
            case Conversion.Refused(var why) -> {
                String problem = pages.became(id, viewer).orElse(why.sentence());
                var page = pages.page(id, problem, true, viewer).orElseThrow(LeadController::nothing);
                yield Html.page(page.name(), templates.salesLeadPage(page)).status(422);
            }
            case Conversion.Missing _ -> throw LeadController.nothing();
        };
    }

    private Html page(
            LeadId id, OpportunityForm form, FilledIn filled, Map<String, String> problems, List<Option> customers) {
        return Html.page(
                "Convert a lead",
                templates.salesLeadConversion(new ConversionPage(
                        id.toString(),
                        form,
                        customers,
                        choices.stages(),
                        choices.currency(),
                        filled.shown(),
                        problems)));
    }

    /// With whom the deal may be made: the organisations behind a person come first.
    private List<Option> customers(PartyId party, Viewer viewer) {
        List<PartyId> employers = parties.employersOf(List.of(party));
        Map<PartyId, Parties.Named> named = parties.named(
                Stream.concat(employers.stream(), Stream.of(party)).toList(), viewer);
        var all = new ArrayList<Option>();
        Stream.concat(employers.stream(), Stream.of(party))
                .filter(named::containsKey)
                .map(named::get)
                .forEach(one -> all.add(new Option(one.id().toString(), one.name())));
        return all;
    }
}
