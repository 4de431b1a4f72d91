package rapport.sales.account;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.finding.PartyChoices;
import rapport.journal.Does;
import rapport.sales.buying.BuyingRole;
import rapport.sales.buying.BuyingRoles;
import rapport.web.Html;
import rapport.web.Toast;

/// What somebody is when their organisation buys. Whoever may change the organisation says so; every card that shows it
/// hears that it has changed, and asks anew.
@Controller
@RequestMapping("/organisations/{id}/account/stakeholders")
@AllowedTo(right = Right.EDIT, on = CustomerKinds.ORGANISATION)
class StakeholderController {
    private final SellingAccounts accounts;
    private final Stakeholders stakeholders;
    private final BuyingRoles roles;
    private final PartyChoices people;

    StakeholderController(SellingAccounts accounts, Stakeholders stakeholders, BuyingRoles roles, PartyChoices people) {
        this.accounts = accounts;
        this.stakeholders = stakeholders;
        this.roles = roles;
        this.people = people;
    }

    @PutMapping
    @Does("Say who is what when an organisation buys")
    Html say(
            @PathVariable PartyId id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String role,
            Viewer viewer) {
        mayChange(id, viewer);
        var who = people.chosen(person, viewer).filter(one -> one.kind() == PartyKind.PERSON);
        List<BuyingRole> meant = roles.open().stream()
                .filter(one -> one.id().toString().equals(role))
                .toList();
        if (who.isEmpty() || meant.isEmpty()) {
            return Html.refused(_ -> {}).with(Toast.warn("Choose a person, and what they are."));
        }
        stakeholders.say(id, who.get().id(), meant.getFirst().id(), viewer.id());
        return moved(Toast.ok(who.get().name() + ": " + meant.getFirst().name()));
    }

    @DeleteMapping("/{person}")
    @Does("Say no more what somebody is when an organisation buys")
    Html unsay(@PathVariable PartyId id, @PathVariable PartyId person, Viewer viewer) {
        mayChange(id, viewer);
        stakeholders.unsay(id, person);
        return moved(Toast.ok("Taken away"));
    }

    private void mayChange(PartyId id, Viewer viewer) {
        if (accounts.find(id, viewer).isEmpty() || !accounts.isEditable(id, viewer)) {
            throw SellingAccountController.nothing();
        }
    }

    private static Html moved(Toast toast) {
        return Html.ok(_ -> {}).header("HX-Trigger-After-Swap", "stakeholders").with(toast);
    }
}
