package rapport.sales.account;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.network.Families;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// An organisation as an account: what belongs together and what it is worth. The other parts are fetched once it
/// stands.
@Controller
@AllowedTo(on = CustomerKinds.ORGANISATION)
class SellingAccountController {
    private final SellingAccounts accounts;
    private final Templates templates;

    SellingAccountController(SellingAccounts accounts, Templates templates) {
        this.accounts = accounts;
        this.templates = templates;
    }

    @GetMapping("/organisations/{id}/account")
    Html show(@PathVariable PartyId id, Viewer viewer) {
        var belongings = accounts.family(id, viewer);
        var names = accounts.named(
                belongings.stream().map(Families.Belonging::organisation).toList(), viewer);
        var itself = names.get(id);
        if (itself == null || itself.kind() != PartyKind.ORGANISATION) {
            throw nothing();
        }
        var page = new SellingAccountPage(
                itself.name(),
                itself.path(),
                itself.path() + "/account",
                accounts.worth(belongings, viewer).members().stream()
                        .filter(member -> names.containsKey(member.id()))
                        .map(member -> row(member, names, id, viewer))
                        .toList());
        return Html.page("Account " + page.name(), templates.salesAccountPage(page));
    }

    private static SellingAccountPage.Row row(
            Family.Member member, Map<PartyId, Parties.Named> names, PartyId here, Viewer viewer) {
        Parties.Named named = Objects.requireNonNull(names.get(member.id()));
        return new SellingAccountPage.Row(
                named.name(),
                named.path() + "/account",
                member.depth(),
                member.id().equals(here),
                words(member.all().open(), viewer),
                words(member.own().open(), viewer),
                words(member.all().won(), viewer),
                words(member.own().won(), viewer));
    }

    private static String words(Map<String, BigDecimal> sums, Viewer viewer) {
        return sums.entrySet().stream()
                .map(sum -> viewer.formats().money(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining(" · "));
    }

    static NotFound nothing() {
        return new NotFound("There is no such organisation, or none that you may see.");
    }
}
