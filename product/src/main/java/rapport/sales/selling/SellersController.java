package rapport.sales.selling;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AccountId;
import rapport.access.AllowedTo;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.money.Money;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Those who sell a deal together, on its page.
@Controller
@RequestMapping("/opportunities/{id}/sellers")
@AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
class SellersController {
    private final DealSellers sellers;
    private final ShareDeal share;
    private final Owners owners;
    private final Templates templates;

    SellersController(DealSellers sellers, ShareDeal share, Owners owners, Templates templates) {
        this.sellers = sellers;
        this.share = share;
        this.owners = owners;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = SalesKinds.OPPORTUNITY)
    Html show(@PathVariable OpportunityId id, Viewer viewer) {
        return Html.ok(card(id, "", viewer));
    }

    @PostMapping
    @Does("Sell an opportunity with a colleague")
    Html create(
            @PathVariable OpportunityId id,
            @RequestParam AccountId account,
            @RequestParam(name = "share", defaultValue = "0") int percent,
            Viewer viewer) {
        return told(id, account, percent, "Added", viewer);
    }

    @PutMapping("/{account}")
    @Does("Share an opportunity out")
    Html update(
            @PathVariable OpportunityId id,
            @PathVariable AccountId account,
            @RequestParam(name = "share", defaultValue = "0") int percent,
            Viewer viewer) {
        return told(id, account, percent, "Saved", viewer);
    }

    @DeleteMapping("/{account}")
    @Does("Sell an opportunity without a colleague")
    Html delete(@PathVariable OpportunityId id, @PathVariable AccountId account, Viewer viewer) {
        String name = share.without(id, account, viewer).orElseThrow(SellersController::nothing);
        return Html.ok(card(id, "", viewer)).with(Toast.ok(name + " does not sell it any more"));
    }

    private Html told(OpportunityId id, AccountId account, int percent, String done, Viewer viewer) {
        String problem = share.with(id, account, percent, viewer).orElseThrow(SellersController::nothing);
        return problem.isEmpty()
                ? Html.ok(card(id, "", viewer)).with(Toast.ok(done))
                : Html.refused(card(id, problem, viewer));
    }

    private Content card(OpportunityId id, String problem, Viewer viewer) {
        Split split = sellers.find(id, viewer).orElseThrow(SellersController::nothing);
        return templates.salesSellingCard(new SellersCard(
                "/opportunities/" + id + "/sellers",
                split.editable(),
                split.ownerName(),
                split.ofOwner(),
                words(split.of(split.ofOwner()), viewer),
                split.others().stream()
                        .map(one -> new SellersCard.Row(
                                one.account().toString(),
                                one.name(),
                                Viewer.initials(one.name()),
                                one.share(),
                                words(split.of(one.share()), viewer)))
                        .toList(),
                split.editable() ? colleagues(split) : List.of(),
                problem));
    }

    /// Who works here and does not sell it yet.
    private List<Option> colleagues(Split split) {
        return owners.choices().stream()
                .filter(one -> !one.isTeam() && !one.id().equals(split.owner()))
                .filter(one -> split.find(new AccountId(one.id().value())).isEmpty())
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
    }

    private static String words(Money money, Viewer viewer) {
        return viewer.formats().money(money.amount(), money.currency());
    }

    private static NotFound nothing() {
        return new NotFound("There is no such opportunity, or none that you may see.");
    }
}
