package rapport.access.invitation;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.SecretKey;
import rapport.access.Viewer;

/// Gives a link out.
@Service
@Transactional
public class Invite {
    private final Accounts accounts;
    private final Invitations invitations;

    Invite(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    public Invited colleague(InvitationForm form, Viewer by) {
        var problems = form.problems();
        if (problems.isEmpty() && accounts.has(form.email())) {
            problems = Map.of("email", "There is an account with this e-mail already. Give it a new link instead.");
        }
        return problems.isEmpty()
                ? new Invited.Sent(invitations.toJoin(form, by.id()), form.name())
                : new Invited.Incomplete(problems);
    }

    /// A new link for an account whose password is forgotten. The old password works until the link is used, which
    /// then ends all sessions.
    public SecretKey back(AccountId account, Viewer by) {
        return invitations.toReturn(account, by.id());
    }
}
