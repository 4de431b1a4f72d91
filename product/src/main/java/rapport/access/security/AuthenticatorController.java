package rapport.access.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AfterConfirmation;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.secondfactor.EnrolAuthenticator;
import rapport.access.secondfactor.Enrolment;
import rapport.access.secondfactor.NewAuthenticator;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Sets up and takes away the app that shows codes.
@Controller
@RequestMapping("/settings/security/authenticator")
@AllowedTo(Whom.EVERYBODY)
@AfterConfirmation(back = "/settings/security")
class AuthenticatorController {
    private final EnrolAuthenticator enrol;
    private final TakeAway takeAway;
    private final SecurityPages pages;
    private final Templates templates;

    AuthenticatorController(EnrolAuthenticator enrol, TakeAway takeAway, SecurityPages pages, Templates templates) {
        this.enrol = enrol;
        this.takeAway = takeAway;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/new")
    Html edit(Viewer viewer) {
        return page(viewer, enrol.begin(viewer.id()), "");
    }

    @PostMapping
    @Does(value = "Turn on the second step of signing in", undo = false, noted = true)
    Html create(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code,
            Viewer viewer) {
        return switch (enrol.with(viewer.id(), ticket, code)) {
            case Enrolment.Done(var codes)
            when codes.isEmpty() ->
                Html.goTo(SettingsTab.SECURITY.href()).with(Toast.ok("The new app counts from now on."));
            case Enrolment.Done(var codes) -> pages.recoveryCodes(viewer, codes);
            case Enrolment.WrongCode() ->
                enrol.again(viewer.id(), ticket)
                        .map(app -> page(viewer, app, Enrolment.WRONG).status(422))
                        .orElseGet(AuthenticatorController::tooLate);
            case Enrolment.TooLate() -> tooLate();
        };
    }

    @DeleteMapping
    @Does(value = "Turn off the second step of signing in", undo = false, noted = true)
    Html delete(Viewer viewer) {
        var removal = takeAway.app(viewer);
        return Html.goTo(SettingsTab.SECURITY.href()).with(told(removal));
    }

    static Toast told(Removal removal) {
        return removal instanceof Removal.Done ? Toast.ok(removal.sentence()) : Toast.warn(removal.sentence());
    }

    private Html page(Viewer viewer, NewAuthenticator app, String problem) {
        var page = new NewAuthenticatorPage(SettingsTabs.of(viewer, SettingsTab.SECURITY), app, problem);
        return Html.page("Set up an app", templates.accessSecurityNewAuthenticator(page));
    }

    private static Html tooLate() {
        return Html.goTo("/settings/security/authenticator/new")
                .with(Toast.warn("The page was open for too long. Here is a new square to scan."));
    }
}
