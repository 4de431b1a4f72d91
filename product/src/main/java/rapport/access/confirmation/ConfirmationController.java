package rapport.access.confirmation;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Accounts;
import rapport.access.AllowedTo;
import rapport.access.SessionCookie;
import rapport.access.Sessions;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.passkey.PasskeyProof;
import rapport.access.passkey.ShowPasskey;
import rapport.access.signin.Doorkeeper;
import rapport.access.signin.PasswordCheck;
import rapport.access.signin.Verdict;
import rapport.access.signin.Visit;
import rapport.access.singlesignon.Providers;
import rapport.journal.Does;
import rapport.web.Html;
import templates.Templates;

/// Confirms that the person at a session is the one whose session it is.
@Controller
@RequestMapping("/confirmation")
@AllowedTo(Whom.EVERYBODY)
class ConfirmationController {
    private final PasswordCheck passwords;
    private final ShowPasskey passkeys;
    private final Accounts accounts;
    private final Providers providers;
    private final Sessions sessions;
    private final Templates templates;

    ConfirmationController(
            PasswordCheck passwords,
            ShowPasskey passkeys,
            Accounts accounts,
            Providers providers,
            Sessions sessions,
            Templates templates) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.providers = providers;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping
    Html show(@RequestParam(defaultValue = "/") String next, Viewer viewer) {
        return page(viewer, next, "");
    }

    @PostMapping
    @Does(value = "Confirm who it is", undo = false)
    Html create(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            Viewer viewer,
            HttpServletRequest request) {
        return switch (passwords.of(viewer.email(), password, Visit.of(request))) {
            case Verdict.Right _ -> confirmed(next, request);
            case Verdict.Wrong() ->
                page(viewer, next, "This is not your password.").status(422);
            case Verdict.Locked(var until) ->
                page(
                                viewer,
                                next,
                                "Too many wrong tries. Wait until "
                                        + viewer.formats().time(until) + ".")
                        .status(429);
        };
    }

    @PostMapping("/passkey")
    @Does(value = "Confirm who it is with a passkey", undo = false)
    Html createByPasskey(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "/") String next,
            Viewer viewer,
            HttpServletRequest request) {
        return switch (passkeys.with(ticket, credential, request)) {
            case PasskeyProof.Of(var account) when account.equals(viewer.id()) -> confirmed(next, request);
            case PasskeyProof.Of _ ->
                page(viewer, next, "This passkey belongs to another account.").status(422);
            case PasskeyProof.Refused(var why) -> page(viewer, next, why).status(422);
        };
    }

    private Html confirmed(String next, HttpServletRequest request) {
        SessionCookie.read(request).ifPresent(sessions::confirm);
        return Html.goTo(Doorkeeper.isOurs(next) ? next : "/");
    }

    private Html page(Viewer viewer, String next, String problem) {
        boolean hasPassword = accounts.passwordOf(viewer.id()).isPresent();
        var page = new ConfirmationPage(
                viewer.name(),
                viewer.email(),
                next,
                hasPassword,
                providers.name().orElse(""),
                problem);
        return Html.door("Is it you?", templates.accessConfirmationConfirmation(page));
    }
}
