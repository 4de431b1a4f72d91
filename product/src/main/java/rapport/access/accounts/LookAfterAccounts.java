package rapport.access.accounts;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.RoleId;
import rapport.access.Sessions;
import rapport.access.TeamId;
import rapport.access.Viewer;
import rapport.access.invitation.Invitations;
import rapport.access.roles.RoleChoice;
import rapport.access.roles.Roles;
import rapport.access.teams.Teams;
import rapport.access.tokens.Tokens;
import rapport.web.NotFound;

/// Closes and reopens accounts, and gives roles and teams. A closed account loses its sessions,
/// its tokens and its links at once, and does not get them back.
@Service
@Transactional
class LookAfterAccounts {
    private final Colleagues colleagues;
    private final Roles roles;
    private final Teams teams;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Invitations invitations;

    LookAfterAccounts(
            Colleagues colleagues,
            Roles roles,
            Teams teams,
            Sessions sessions,
            Tokens tokens,
            Invitations invitations) {
        this.colleagues = colleagues;
        this.roles = roles;
        this.teams = teams;
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

    /// Gives somebody these roles and teams, and no others.
    Change give(AccountId id, Set<RoleId> given, Set<TeamId> joined, Viewer by) {
        Colleague colleague = lock(id);
        boolean administrator = roles.choices().stream()
                .filter(choice -> given.contains(choice.id()))
                .anyMatch(RoleChoice::administers);
        Change change = colleague.become(administrator, !given.isEmpty());
        if (change instanceof Change.Made) {
            roles.saveRolesOf(id, given);
            teams.saveTeamsOf(id, joined);
        }
        return change;
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
