package rapport.access.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.SecretKey;
import rapport.access.signin.Doorkeeper;
import rapport.access.signin.LetIn;
import rapport.access.signin.Visit;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Open;
import templates.Templates;

/// The page behind an invitation's link. Its address is the key, so nobody needs to be signed in.
@Controller
@RequestMapping("/invitation/{key}")
@Open
class InvitationController {
    private final Invitations invitations;
    private final AcceptInvitation accept;
    private final LetIn letIn;
    private final Doorkeeper doorkeeper;
    private final Companies companies;
    private final Templates templates;

    InvitationController(
            Invitations invitations,
            AcceptInvitation accept,
            LetIn letIn,
            Doorkeeper doorkeeper,
            Companies companies,
            Templates templates) {
        this.invitations = invitations;
        this.accept = accept;
        this.letIn = letIn;
        this.doorkeeper = doorkeeper;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable String key) {
        return invitations
                .find(new SecretKey(key))
                .map(invitation -> door(key, invitation, ""))
                .orElseGet(this::tooLate);
    }

    @PostMapping
    @Does(value = "Accept an invitation", undo = false)
    Html accept(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (accept.with(new SecretKey(key), password)) {
            case Acceptance.Welcome(var account) ->
                doorkeeper.answer(letIn.byPassword(account, Visit.of(request)), "/", request, response);
            case Acceptance.Weak(var invitation, var problem) ->
                door(key, invitation, problem).status(422);
            case Acceptance.TooLate() -> tooLate();
        };
    }

    private Html door(String key, Invitation invitation, String problem) {
        var page = new InvitationPage(
                key,
                companies.find().map(Company::name).orElse("Rapport"),
                invitation.name(),
                invitation.email(),
                invitation instanceof Invitation.ToJoin,
                problem);
        return Html.door("Choose your password", templates.accessInvitationInvitation(page));
    }

    private Html tooLate() {
        return Html.door("Too late", templates.accessInvitationTooLate()).status(410);
    }
}
