package rapport.access.accounts;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AccountId;
import rapport.access.AllowedTo;
import rapport.access.SecretKey;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.invitation.InvitationForm;
import rapport.access.invitation.Invitations;
import rapport.access.invitation.Invite;
import rapport.access.invitation.Invited;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Gives out and withdraws the links with which colleagues choose their passwords.
@Controller
@RequestMapping("/settings/accounts")
@AllowedTo(Whom.ADMINISTRATORS)
class InvitationsController {
    private final Invite invite;
    private final SendLink send;
    private final Invitations invitations;
    private final Colleagues colleagues;
    private final AccountPages pages;

    InvitationsController(
            Invite invite, SendLink send, Invitations invitations, Colleagues colleagues, AccountPages pages) {
        this.invite = invite;
        this.send = send;
        this.invitations = invitations;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @PostMapping("/invitations")
    @Does(value = "Invite a colleague", undo = false)
    Html create(InvitationForm form, Viewer viewer) {
        return switch (invite.colleague(form, viewer)) {
            case Invited.Sent(var key, var name) -> sent(name, form.email(), key, viewer);
            case Invited.Incomplete(var problems) -> pages.withProblems(viewer, form, problems);
        };
    }

    @PostMapping("/{id}/invitation")
    @Does(value = "Give an account a new link", undo = false)
    Html createForAccount(@PathVariable UUID id, Viewer viewer) {
        var colleague =
                colleagues.having(new AccountId(id)).orElseThrow(() -> new NotFound("There is no such open account."));
        return sent(colleague.name(), colleague.email(), invite.back(new AccountId(id), viewer), viewer);
    }

    @DeleteMapping("/invitations/{id}")
    @Does(value = "Withdraw an invitation", undo = false)
    Html delete(@PathVariable UUID id, Viewer viewer) {
        String name = invitations.withdraw(id).orElseThrow(() -> new NotFound("This invitation is used or withdrawn."));
        return pages.plain(viewer).with(Toast.ok("The invitation of " + name + " is withdrawn."));
    }

    private Html sent(String name, String email, SecretKey key, Viewer viewer) {
        String address = address(key);
        return pages.withLink(viewer, name, address, send.to(name, email, address, viewer));
    }

    private static String address(SecretKey key) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation/{key}")
                .build(key.text())
                .toString();
    }
}
