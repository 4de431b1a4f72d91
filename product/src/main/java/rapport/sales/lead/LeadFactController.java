package rapport.sales.lead;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.FactEdit;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactOptions;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.TermsFact;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// The facts of a lead, edited where they stand on its page.
@Controller
@RequestMapping("/leads/{id}/facts")
@AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
class LeadFactController {
    private final LeadPages pages;
    private final ReviseLead revise;
    private final FactOptions options;
    private final OwnFacts own;
    private final Templates templates;

    LeadFactController(LeadPages pages, ReviseLead revise, FactOptions options, OwnFacts own, Templates templates) {
        this.pages = pages;
        this.revise = revise;
        this.options = options;
        this.own = own;
        this.templates = templates;
    }

    /// The facts as they stand, for whoever cancels.
    @GetMapping
    Html show(@PathVariable LeadId id, Viewer viewer) {
        return again(id, viewer);
    }

    @GetMapping("/{key}/edit")
    Html edit(@PathVariable LeadId id, @PathVariable String key, Viewer viewer) {
        var fact = fact(key, viewer);
        String stands = pages.find(id, viewer, Right.EDIT)
                .map(lead -> fact.typed(lead.terms()))
                .orElseThrow(LeadController::nothing);
        return Html.ok(templates.listingCellsFactForm(form(id, fact, stands)));
    }

    @PutMapping("/{key}")
    @Does("Change a fact of a lead")
    Html update(
            @PathVariable LeadId id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String was,
            Viewer viewer) {
        String value = String.join("\n", sent.getOrDefault("value", List.of()));
        var fact = fact(key, viewer);
        return switch (revise.of(id, fact, was, value, viewer)) {
            case CellEdited.Done _ -> again(id, viewer).with(Toast.ok("Saved"));
            case CellEdited.Refused(var why) ->
                Html.refused(templates.listingCellsFactForm(form(id, fact, was).refused(value, why)));
            case CellEdited.Overtaken(var now) ->
                Html.conflict(templates.listingCellsFactForm(form(id, fact, was).overtaken(value, now)));
            case CellEdited.Missing _ -> throw LeadController.nothing();
        };
    }

    /// The whole lead takes the place of what stood there, for much of it may say the same.
    private Html again(LeadId id, Viewer viewer) {
        var page = pages.page(id, "", false, viewer).orElseThrow(LeadController::nothing);
        return Html.ok(templates.salesLeadLead(page))
                .header("HX-Retarget", "#lead")
                .header("HX-Reswap", "outerHTML");
    }

    private FactEdit form(LeadId id, TermsFact<LeadTerms> fact, String was) {
        return fact.edit("/leads/" + id + "/facts", "#lead", options.of(fact, was), was);
    }

    private TermsFact<LeadTerms> fact(String key, Viewer viewer) {
        return own.find(LeadFact.ALL, SalesKinds.LEAD, key, viewer)
                .orElseThrow(() -> new NotFound("A lead has no fact “" + key + "”."));
    }
}
