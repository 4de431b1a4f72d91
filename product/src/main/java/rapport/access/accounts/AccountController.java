package rapport.access.accounts;

import java.util.List;
import java.util.Set;
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
import rapport.access.RoleId;
import rapport.access.TeamId;
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

    @GetMapping("/{id}")
    Html show(@PathVariable AccountId id, Viewer viewer) {
        return pages.one(id, viewer);
    }

    /// Whoever takes the administrator's role from himself has nothing more to do here.
    @PutMapping("/{id}/roles")
    @Does("Change the roles and teams of an account")
    Html give(
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "") List<RoleId> roles,
            @RequestParam(defaultValue = "") List<TeamId> teams,
            Viewer viewer) {
        return switch (lookAfter.give(id, Set.copyOf(roles), Set.copyOf(teams), viewer)) {
            case Change.Made(var colleague) ->
                Html.goTo((viewer.id().equals(id) && !colleague.administrator()
                                        ? SettingsTab.ACCOUNT
                                        : SettingsTab.ACCOUNTS)
                                .href())
                        .with(Toast.ok("The roles and teams of " + colleague.name() + " are changed."));
            case Change.Refused(var why) -> pages.one(id, viewer).status(422).with(Toast.warn(why.sentence()));
        };
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
