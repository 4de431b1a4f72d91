package rapport.sales.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.expressions.Option;
import rapport.network.LastTouches;
import rapport.sales.BuyingRoleId;
import rapport.sales.buying.BuyingRole;
import rapport.sales.buying.BuyingRoles;
import rapport.web.Html;
import templates.Templates;

/// Whom we know at an account: what they are when it buys, and who spoke with them last.
@Controller
@AllowedTo(on = CustomerKinds.ORGANISATION)
class KeyPeopleController {
    private static final int SHOWN = 30;

    private final SellingAccounts accounts;
    private final Stakeholders stakeholders;
    private final Parties parties;
    private final BuyingRoles roles;
    private final LastTouches touches;
    private final Clock clock;
    private final Templates templates;

    KeyPeopleController(
            SellingAccounts accounts,
            Stakeholders stakeholders,
            Parties parties,
            BuyingRoles roles,
            LastTouches touches,
            Clock clock,
            Templates templates) {
        this.accounts = accounts;
        this.stakeholders = stakeholders;
        this.parties = parties;
        this.roles = roles;
        this.touches = touches;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/organisations/{id}/account/people")
    Html show(@PathVariable PartyId id, Viewer viewer) {
        if (accounts.find(id, viewer).isEmpty()) {
            throw SellingAccountController.nothing();
        }
        List<Stakeholders.Known> known = stakeholders.at(id, viewer);
        List<Parties.Named> staff = parties.peopleOf(id, SHOWN, viewer);
        var others = parties.named(
                known.stream()
                        .map(Stakeholders.Known::person)
                        .filter(one ->
                                staff.stream().noneMatch(person -> person.id().equals(one)))
                        .toList(),
                viewer);
        List<Parties.Named> people =
                Stream.concat(staff.stream(), others.values().stream()).toList();
        Instant now = clock.instant();
        var last = touches.with(people.stream().map(Parties.Named::id).toList(), now, viewer);
        List<BuyingRole> all = roles.all();
        Map<BuyingRoleId, String> names = all.stream().collect(Collectors.toMap(BuyingRole::id, BuyingRole::name));
        return Html.ok(templates.salesAccountPeople(new KeyPeople(
                accounts.isEditable(id, viewer) ? "/organisations/" + id + "/account/stakeholders" : "",
                people.stream()
                        .map(one -> row(one, known, names, words(last.get(one.id()), now, viewer)))
                        .toList(),
                all.stream()
                        .filter(role -> !role.retired())
                        .map(role -> new Option(role.id().toString(), role.name()))
                        .toList(),
                gaps(all, known))));
    }

    private static KeyPeople.Row row(
            Parties.Named one, List<Stakeholders.Known> known, Map<BuyingRoleId, String> names, String last) {
        List<Stakeholders.Known> theirs =
                known.stream().filter(role -> role.person().equals(one.id())).toList();
        return new KeyPeople.Row(
                one.id().toString(),
                one.name(),
                one.path(),
                theirs.stream()
                        .filter(role -> !role.ofDeal())
                        .map(role -> role.role().toString())
                        .findFirst()
                        .orElse(""),
                theirs.stream()
                        .filter(Stakeholders.Known::ofDeal)
                        .map(role -> names.getOrDefault(role.role(), ""))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                last);
    }

    private static List<String> gaps(List<BuyingRole> roles, List<Stakeholders.Known> known) {
        var gaps = new ArrayList<String>();
        roles.stream()
                .filter(role -> role.needed() && !role.retired())
                .filter(role -> known.stream().noneMatch(one -> one.role().equals(role.id())))
                .forEach(role -> gaps.add("No " + role.name().toLowerCase(Locale.ROOT) + " is known here."));
        return gaps;
    }

    private static String words(LastTouches.@Nullable Touch touch, Instant now, Viewer viewer) {
        return touch == null ? "" : touch.colleague() + ", " + viewer.formats().ago(touch.at(), now);
    }
}
