package rapport.access.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AfterConfirmation;
import rapport.access.AllowedTo;
import rapport.access.Typed;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.passkey.AddPasskey;
import rapport.access.passkey.PasskeyAddition;
import rapport.access.passkey.Passkeys;
import rapport.access.settings.SettingsTab;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Adds, names and removes passkeys.
@Controller
@RequestMapping("/settings/security/passkeys")
@AllowedTo(Whom.EVERYBODY)
class PasskeysController {
    private final AddPasskey addPasskey;
    private final TakeAway takeAway;
    private final Passkeys passkeys;
    private final SecurityPages pages;

    PasskeysController(AddPasskey addPasskey, TakeAway takeAway, Passkeys passkeys, SecurityPages pages) {
        this.addPasskey = addPasskey;
        this.takeAway = takeAway;
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @PostMapping
    @AfterConfirmation(back = "/settings/security")
    @Does(value = "Add a passkey", undo = false, noted = true)
    Html create(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String name,
            Viewer viewer,
            HttpServletRequest request) {
        return switch (addPasskey.with(ticket, credential, name, viewer, request)) {
            case PasskeyAddition.Added(var codes)
            when codes.isEmpty() ->
                Html.goTo(SettingsTab.SECURITY.href()).with(Toast.ok("The passkey opens your account from now on."));
            case PasskeyAddition.Added(var codes) -> pages.recoveryCodes(viewer, codes);
            case PasskeyAddition.Refused(var why) ->
                pages.page(viewer, why, request).status(422);
        };
    }

    @PutMapping("/{id}")
    @Does(value = "Rename a passkey", undo = false, noted = true)
    Html rename(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            Viewer viewer,
            HttpServletRequest request) {
        String clean = Typed.line(name);
        String problem = Typed.nameProblem(clean, "Name the passkey, so that you know it again.");
        if (!problem.isEmpty()) {
            return pages.page(viewer, "", request).status(422).with(Toast.warn(problem));
        }
        if (!passkeys.rename(id, clean, viewer)) {
            throw new NotFound("You have no such passkey.");
        }
        return pages.page(viewer, "", request).with(Toast.ok("It is called “" + clean + "” now."));
    }

    @DeleteMapping("/{id}")
    @AfterConfirmation(back = "/settings/security")
    @Does(value = "Remove a passkey", undo = false, noted = true)
    Html delete(@PathVariable UUID id, Viewer viewer) {
        var removal = takeAway.passkey(id, viewer);
        return Html.goTo(SettingsTab.SECURITY.href()).with(AuthenticatorController.told(removal));
    }
}
