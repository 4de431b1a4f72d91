package rapport.access.accounts;

import java.util.UUID;
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
import rapport.access.Role;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;

@Controller
@RequestMapping("/settings/accounts")
@AllowedTo(Whom.ADMINISTRATORS)
class AccountController {
    private final LookAfterAccounts lookAfter;
    private final AccountPages pages;

    AccountController(LookAfterAccounts lookAfter, AccountPages pages) {
        this.lookAfter = lookAfter;
        this.pages = pages;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return pages.plain(viewer);
    }

    @PutMapping("/{id}/role")
    @Does("Change the role of an account")
    Html giveRole(@PathVariable UUID id, @RequestParam Role role, Viewer viewer) {
        var change = lookAfter.giveRole(new AccountId(id), role, viewer);
        if (change instanceof Change.Made && viewer.id().value().equals(id) && role != Role.ADMINISTRATOR) {
            return Html.goTo(SettingsTab.ACCOUNT.href()).with(Toast.ok("You are a member now."));
        }
        return told(
                change, "is now: " + role.label().toLowerCase(viewer.formats().locale()), viewer);
    }

    @PostMapping("/{id}/closure")
    @Does("Close an account")
    Html close(@PathVariable UUID id, Viewer viewer) {
        return told(lookAfter.close(new AccountId(id), viewer), "can no longer sign in.", viewer);
    }

    @DeleteMapping("/{id}/closure")
    @Does("Reopen an account")
    Html reopen(@PathVariable UUID id, Viewer viewer) {
        return told(lookAfter.reopen(new AccountId(id), viewer), "can sign in again.", viewer);
    }

    private Html told(Change change, String what, Viewer viewer) {
        return switch (change) {
            case Change.Made(var colleague) -> pages.plain(viewer).with(Toast.ok(colleague.name() + " " + what));
            case Change.Refused(var why) -> pages.plain(viewer).status(422).with(Toast.warn(why.sentence()));
        };
    }
}
