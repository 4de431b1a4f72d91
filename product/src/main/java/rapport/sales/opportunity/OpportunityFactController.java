package rapport.sales.opportunity;

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
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactOptions;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.TermsFact;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// The facts of a deal, edited in their place.
@Controller
@RequestMapping("/opportunities/{id}/facts")
@AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
class OpportunityFactController {
    private final OpportunityPages pages;
    private final ReviseOpportunity revise;
    private final FactOptions options;
    private final OwnFacts own;
    private final Templates templates;

    OpportunityFactController(
            OpportunityPages pages, ReviseOpportunity revise, FactOptions options, OwnFacts own, Templates templates) {
        this.pages = pages;
        this.revise = revise;
        this.options = options;
        this.own = own;
        this.templates = templates;
    }

    /// The facts as they stand, for whoever cancels.
    @GetMapping
    Html show(@PathVariable OpportunityId id, Viewer viewer) {
        return again(id, viewer);
    }

    @GetMapping("/{key}/edit")
    Html edit(@PathVariable OpportunityId id, @PathVariable String key, Viewer viewer) {
        var fact = fact(key, viewer);
        String stands = stands(id, fact, viewer);
        return Html.ok(templates.listingCellsFactForm(form(id, fact, stands)));
    }

    @PutMapping("/{key}")
    @Does("Change a fact of an opportunity")
    Html update(
            @PathVariable OpportunityId id,
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
            case CellEdited.Missing _ -> throw OpportunityController.nothing();
        };
    }

    /// The whole deal takes the place of what stood there, for much of it may say the same.
    private Html again(OpportunityId id, Viewer viewer) {
        var page = pages.page(id, "", false, viewer).orElseThrow(OpportunityController::nothing);
        return Html.ok(templates.salesOpportunityDeal(page))
                .header("HX-Retarget", "#deal")
                .header("HX-Reswap", "outerHTML")
                .header("HX-Trigger-After-Swap", OpportunityController.CHANGED);
    }

    private String stands(OpportunityId id, TermsFact<Terms> fact, Viewer viewer) {
        return pages.find(id, viewer, Right.EDIT)
                .map(deal -> fact.typed(deal.terms()))
                .orElseThrow(OpportunityController::nothing);
    }

    private FactEdit form(OpportunityId id, TermsFact<Terms> fact, String was) {
        return fact.edit("/opportunities/" + id + "/facts", "#deal", options.of(fact, was), was);
    }

    private TermsFact<Terms> fact(String key, Viewer viewer) {
        return own.find(Fact.ALL, SalesKinds.OPPORTUNITY, key, viewer)
                .orElseThrow(() -> new NotFound("A deal has no fact “" + key + "”."));
    }
}
