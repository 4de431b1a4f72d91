package rapport.access.invitation;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.SecretKey;
import rapport.access.Sessions;
import rapport.access.password.NewPassword;
import rapport.access.teams.Teams;
import rapport.company.Companies;
import rapport.company.Company;

/// Whoever has the link chooses a password, once: the account is made, or gets the new password and loses its
/// sessions.
@Service
@Transactional
class AcceptInvitation {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Teams teams;
    private final Sessions sessions;
    private final Companies companies;
    private final PasswordEncoder passwords;

    AcceptInvitation(
            Invitations invitations,
            Accounts accounts,
            Teams teams,
            Sessions sessions,
            Companies companies,
            PasswordEncoder passwords) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.teams = teams;
        this.sessions = sessions;
        this.companies = companies;
        this.passwords = passwords;
    }

    Acceptance with(SecretKey key, String password) {
        return invitations
                .find(key)
                .map(invitation -> accept(key, invitation, password))
                .orElseGet(Acceptance.TooLate::new);
    }

    private Acceptance accept(SecretKey key, Invitation invitation, String password) {
        String company = companies.find().map(Company::name).orElse("");
        Optional<String> problem = new NewPassword(password).problem(invitation.email(), invitation.name(), company);
        if (problem.isPresent()) {
            return new Acceptance.Weak(invitation, problem.get());
        }
        if (!invitations.use(key)) {
            return new Acceptance.TooLate();
        }
        return account(invitation, passwords.encode(password))
                .<Acceptance>map(Acceptance.Welcome::new)
                .orElseGet(Acceptance.TooLate::new);
    }

    private Optional<AccountId> account(Invitation invitation, String hash) {
        return switch (invitation) {
            case Invitation.ToJoin(var name, var email, var role, var team) -> {
                var account = accounts.add(email, name, hash, role);
                account.filter(_ -> team != null).ifPresent(joined -> teams.saveTeamsOf(joined, Set.of(team)));
                yield account;
            }
            case Invitation.ToReturn back -> {
                accounts.setPassword(back.account(), hash);
                sessions.endAll(back.account());
                yield Optional.of(back.account());
            }
        };
    }
}
