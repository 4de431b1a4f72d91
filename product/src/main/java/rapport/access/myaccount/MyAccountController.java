package rapport.access.myaccount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Accounts;
import rapport.access.AllowedTo;
import rapport.access.Sessions;
import rapport.access.Typed;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.signin.Visit;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

@Controller
@RequestMapping("/settings/account")
@AllowedTo(Whom.EVERYBODY)
class MyAccountController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final MySessions mine;
    private final ChangePassword changePassword;
    private final MyAccountPages pages;

    MyAccountController(
            Accounts accounts,
            Sessions sessions,
            MySessions mine,
            ChangePassword changePassword,
            MyAccountPages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.mine = mine;
        this.changePassword = changePassword;
        this.pages = pages;
    }

    @GetMapping
    Html show(Viewer viewer, HttpServletRequest request) {
        return pages.page(viewer, request);
    }

    @PostMapping
    @Does("Change the own name")
    Html rename(@RequestParam(defaultValue = "") String name, Viewer viewer, HttpServletRequest request) {
        String clean = Typed.line(name);
        String problem = Typed.nameProblem(clean, "Tell us your name: colleagues see it.");
        if (!problem.isEmpty()) {
            return pages.page(clean, Map.of("name", problem), viewer, request).status(422);
        }
        accounts.rename(viewer.id(), clean);
        return Html.goTo(SettingsTab.ACCOUNT.href()).with(Toast.ok("You are " + clean + " from now on."));
    }

    @PostMapping("/password")
    @Does(value = "Change the own password", undo = false)
    Html changePassword(PasswordForm form, Viewer viewer, HttpServletRequest request) {
        return switch (changePassword.with(form, viewer, MyAccountPages.here(request), Visit.of(request))) {
            case PasswordChange.Changed() ->
                Html.goTo(SettingsTab.ACCOUNT.href())
                        .with(Toast.ok("Your password is changed, and you are signed out everywhere else."));
            case PasswordChange.WrongOld() -> refused(viewer, request, "old", "This is not your password of today.");
            case PasswordChange.Weak(var problem) -> refused(viewer, request, "password", problem);
            case PasswordChange.Locked(var until) ->
                refused(
                                viewer,
                                request,
                                "old",
                                "Too many wrong tries. Wait until "
                                        + viewer.formats().time(until) + ".")
                        .status(429);
        };
    }

    @DeleteMapping("/sessions/{id}")
    @Does(value = "Sign out elsewhere", undo = false, noted = true)
    Html endSession(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        if (!mine.end(id, viewer)) {
            throw new NotFound("You are not signed in there any more.");
        }
        return pages.page(viewer, request).with(Toast.ok("You are signed out there."));
    }

    @DeleteMapping("/sessions")
    @Does(value = "Sign out everywhere else", undo = false, noted = true)
    Html endOtherSessions(Viewer viewer, HttpServletRequest request) {
        sessions.endOthers(viewer.id(), MyAccountPages.here(request));
        return pages.page(viewer, request).with(Toast.ok("You are signed out everywhere else."));
    }

    private Html refused(Viewer viewer, HttpServletRequest request, String field, String problem) {
        return pages.page(viewer.name(), Map.of(field, problem), viewer, request)
                .status(422);
    }
}
