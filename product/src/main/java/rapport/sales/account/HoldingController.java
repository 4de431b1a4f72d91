package rapport.sales.account;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.catalog.Product;
import rapport.catalog.ProductId;
import rapport.catalog.Products;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.journal.Does;
import rapport.sales.competitor.Competitor;
import rapport.sales.competitor.Competitors;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Which products the organisations of an account have.
@Controller
@RequestMapping("/organisations/{id}/account/holdings")
@AllowedTo(right = Right.EDIT, on = CustomerKinds.ORGANISATION)
class HoldingController {
    private static final int LONGEST = 200;

    private final WhiteSpaces spaces;
    private final SellingAccounts accounts;
    private final Holdings holdings;
    private final Products products;
    private final Competitors competitors;
    private final Templates templates;

    HoldingController(
            WhiteSpaces spaces,
            SellingAccounts accounts,
            Holdings holdings,
            Products products,
            Competitors competitors,
            Templates templates) {
        this.spaces = spaces;
        this.accounts = accounts;
        this.holdings = holdings;
        this.products = products;
        this.competitors = competitors;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = CustomerKinds.ORGANISATION)
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return Html.ok(
                templates.salesAccountWhiteSpace(spaces.of(id, viewer).orElseThrow(SellingAccountController::nothing)));
    }

    @GetMapping("/{organisation}/{product}/edit")
    Html edit(
            @PathVariable PartyId id,
            @PathVariable PartyId organisation,
            @PathVariable ProductId product,
            Viewer viewer) {
        Parties.Named named = editable(organisation, viewer);
        Product what = products.find(product, viewer).orElseThrow(SellingAccountController::nothing);
        var held = holdings.find(organisation, product);
        String at = "/organisations/" + id + "/account/holdings";
        return Html.ok(templates.salesAccountHoldingForm(new HoldingForm(
                at + "/" + organisation + "/" + product,
                at,
                what.name(),
                named.name(),
                held.map(one -> one.state().name()).orElse(""),
                held.map(Holdings.Held::competitor).orElse(""),
                held.map(Holdings.Held::remark).orElse(""),
                competitors.all().stream().map(Competitor::name).toList())));
    }

    @PutMapping("/{organisation}/{product}")
    @Does("Say who has which product")
    Html update(
            @PathVariable PartyId id,
            @PathVariable PartyId organisation,
            @PathVariable ProductId product,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String competitor,
            @RequestParam(defaultValue = "") String remark,
            Viewer viewer) {
        editable(organisation, viewer);
        if (products.find(product, viewer).isEmpty()) {
            throw SellingAccountController.nothing();
        }
        holdings.put(
                organisation,
                product,
                Arrays.stream(Holding.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                shortened(competitor),
                shortened(remark));
        return show(id, viewer).with(Toast.ok("Saved"));
    }

    private Parties.Named editable(PartyId organisation, Viewer viewer) {
        return Optional.of(organisation)
                .filter(one -> accounts.isEditable(one, viewer))
                .flatMap(one -> accounts.find(one, viewer))
                .orElseThrow(SellingAccountController::nothing);
    }

    private static String shortened(String typed) {
        String text = CleanText.of(typed);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
