package rapport.sales.buying;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.CleanText;
import rapport.customers.finding.PartyChoices;
import rapport.journal.Does;
import rapport.sales.BuyerId;
import rapport.sales.BuyingRoleId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// The people who buy, on the page of a deal.
@Controller
@RequestMapping("/opportunities/{id}/buyers")
@AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
class BuyerController {
    private final PowerMaps maps;
    private final BuyerForms forms;
    private final LookAfterBuyers lookAfter;
    private final PartyChoices choices;
    private final Templates templates;

    BuyerController(
            PowerMaps maps, BuyerForms forms, LookAfterBuyers lookAfter, PartyChoices choices, Templates templates) {
        this.maps = maps;
        this.forms = forms;
        this.lookAfter = lookAfter;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = SalesKinds.OPPORTUNITY)
    Html show(@PathVariable OpportunityId id, Viewer viewer) {
        return map(id, viewer);
    }

    @GetMapping("/new")
    Html fresh(@PathVariable OpportunityId id, Viewer viewer) {
        return Html.ok(templates.salesBuyingForm(forms.fresh(id, viewer).orElseThrow(BuyerController::nothing)));
    }

    @PostMapping
    @Does("Add somebody who buys")
    Html create(
            @PathVariable OpportunityId id,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String role,
            @RequestParam Attitude attitude,
            @RequestParam Influence influence,
            @RequestParam(defaultValue = "") String remark,
            Viewer viewer) {
        Say say = say(role, attitude, influence, remark);
        String problem =
                lookAfter.add(id, choices.chosen(party, viewer), say, viewer).orElseThrow(BuyerController::nothing);
        return problem.isEmpty()
                ? map(id, viewer).with(Toast.ok("Added"))
                : Html.refused(templates.salesBuyingForm(
                        forms.again(id, party, say, problem, viewer).orElseThrow(BuyerController::nothing)));
    }

    @GetMapping("/{buyer}/edit")
    Html edit(@PathVariable OpportunityId id, @PathVariable BuyerId buyer, Viewer viewer) {
        return Html.ok(
                templates.salesBuyingForm(forms.of(id, buyer, "", viewer).orElseThrow(BuyerController::nothing)));
    }

    @PutMapping("/{buyer}")
    @Does("Change who buys")
    Html update(
            @PathVariable OpportunityId id,
            @PathVariable BuyerId buyer,
            @RequestParam(defaultValue = "") String role,
            @RequestParam Attitude attitude,
            @RequestParam Influence influence,
            @RequestParam(defaultValue = "") String remark,
            Viewer viewer) {
        String problem = lookAfter
                .change(id, buyer, say(role, attitude, influence, remark), viewer)
                .orElseThrow(BuyerController::nothing);
        return problem.isEmpty()
                ? map(id, viewer).with(Toast.ok("Saved"))
                : Html.refused(templates.salesBuyingForm(
                        forms.of(id, buyer, problem, viewer).orElseThrow(BuyerController::nothing)));
    }

    @DeleteMapping("/{buyer}")
    @Does("Remove somebody who buys")
    Html delete(@PathVariable OpportunityId id, @PathVariable BuyerId buyer, Viewer viewer) {
        String name = lookAfter.remove(id, buyer, viewer).orElseThrow(BuyerController::nothing);
        return map(id, viewer).with(Toast.ok(name + " is taken off the map"));
    }

    /// A role that is none is told by the act.
    private static Say say(String role, Attitude attitude, Influence influence, String remark) {
        String text = CleanText.of(remark);
        return new Say(
                role.isEmpty() ? BuyerForms.NO_ROLE : BuyingRoleId.of(role),
                attitude,
                influence,
                text.substring(0, Math.min(text.length(), 200)));
    }

    private Html map(OpportunityId id, Viewer viewer) {
        return Html.ok(templates.salesBuyingMap(maps.of(id, viewer).orElseThrow(BuyerController::nothing)))
                .header("HX-Retarget", "#buyers")
                .header("HX-Reswap", "innerHTML");
    }

    private static NotFound nothing() {
        return new NotFound("There is nobody like that, or nobody whom you may see.");
    }
}
