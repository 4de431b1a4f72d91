package rapport.customers.ownership;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/parties/{id}")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class OwnershipController {
    private final EntrustParty entrust;
    private final OwnershipPages pages;
    private final Templates templates;

    OwnershipController(EntrustParty entrust, OwnershipPages pages, Templates templates) {
        this.entrust = entrust;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/owner")
    @AllowedTo(on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return card(id, "", "", viewer);
    }

    @GetMapping("/owner/edit")
    Html edit(@PathVariable PartyId id, Viewer viewer) {
        return card(id, "owner", "", viewer);
    }

    /// Whoever gives a party out of sight goes back to the list.
    @PutMapping("/owner")
    @Does("Give a customer to somebody")
    Html update(@PathVariable PartyId id, @RequestParam(defaultValue = "") String owner, Viewer viewer) {
        return switch (entrust.giveTo(owner.isEmpty() ? null : OwnerId.of(owner), id, viewer)) {
            case Entrusting.Done(var kind, var name) -> {
                var told = Toast.ok("It belongs to " + name + " now.");
                yield pages.find(id, "", "", viewer)
                        .map(ownership -> Html.ok(templates.customersOwnershipCard(ownership)))
                        .orElseGet(() -> Html.goTo(kind.path()))
                        .with(told);
            }
            case Entrusting.Refused(var sentence) ->
                card(id, "owner", sentence, viewer).status(422);
            case Entrusting.Missing() -> throw nobody();
        };
    }

    @GetMapping("/shares/new")
    Html blankShare(@PathVariable PartyId id, Viewer viewer) {
        return card(id, "share", "", viewer);
    }

    @PostMapping("/shares")
    @Does("Share a customer")
    Html share(
            @PathVariable PartyId id,
            @RequestParam OwnerId with,
            @RequestParam(defaultValue = "false") boolean edit,
            Viewer viewer) {
        return switch (entrust.share(id, with, edit, viewer)) {
            case Entrusting.Done done -> card(id, "", "", viewer).with(Toast.ok("Shared with " + done.name() + "."));
            case Entrusting.Refused(var sentence) ->
                card(id, "share", sentence, viewer).status(422);
            case Entrusting.Missing() -> throw nobody();
        };
    }

    @DeleteMapping("/shares/{share}")
    @Does("End a share")
    Html endShare(@PathVariable PartyId id, @PathVariable UUID share, Viewer viewer) {
        if (entrust.endShare(id, share, viewer) instanceof Entrusting.Missing) {
            throw nobody();
        }
        return card(id, "", "", viewer).with(Toast.ok("It is not shared any more."));
    }

    private Html card(PartyId id, String open, String problem, Viewer viewer) {
        return pages.find(id, open, problem, viewer)
                .map(ownership -> Html.ok(templates.customersOwnershipCard(ownership)))
                .orElseThrow(OwnershipController::nobody);
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may change.");
    }
}
