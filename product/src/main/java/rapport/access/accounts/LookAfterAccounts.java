package rapport.access.accounts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.access.Sessions;
import rapport.access.Viewer;
import rapport.access.invitation.Invitations;
import rapport.access.tokens.Tokens;
import rapport.web.NotFound;

/// Closes and reopens accounts and changes roles. A closed account loses its sessions, its tokens and its links at
/// once, and does not get them back.
@Service
@Transactional
class LookAfterAccounts {
    private final Colleagues colleagues;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Invitations invitations;

    LookAfterAccounts(Colleagues colleagues, Sessions sessions, Tokens tokens, Invitations invitations) {
        this.colleagues = colleagues;
        this.sessions = sessions;
        this.tokens = tokens;
        this.invitations = invitations;
    }

    Change close(AccountId id, Viewer by) {
        Colleague colleague = lock(id);
        if (!colleague.open()) {
            return new Change.Made(colleague);
        }
        Change change = keep(colleague.close(by.id()), by);
        if (change instanceof Change.Made) {
            sessions.endAll(id);
            tokens.revokeAll(id);
            invitations.withdrawAll(id);
        }
        return change;
    }

    Change reopen(AccountId id, Viewer by) {
        return keep(lock(id).reopen(), by);
    }

    Change giveRole(AccountId id, Role role, Viewer by) {
        Colleague colleague = lock(id);
        return colleague.open() ? keep(colleague.become(role), by) : new Change.Made(colleague);
    }

    private Colleague lock(AccountId id) {
        return colleagues.lock(id).orElseThrow(() -> new NotFound("There is no such account."));
    }

    private Change keep(Change change, Viewer by) {
        if (change instanceof Change.Made(var colleague)) {
            colleagues.save(colleague, by.id());
        }
        return change;
    }
}
